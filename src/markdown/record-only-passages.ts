import { EXIT, visit } from 'unist-util-visit';
import { passagesOf } from './faults/missing-citations.ts';
import { parseBody } from './parse.ts';
import { countWords, lineOf, plainWords, quote } from './words.ts';

/** A paragraph, quotation or table without a citation of its own. */
export interface RecordOnlyPassage {
  readonly line: number;
  /** Its first words, in quotation marks. */
  readonly words: string;
}

/**
 * Lists the passages that cite no source themselves and rely on the records they refer to. They are
 * allowed; `npm run report` lists them. `faults/missing-citations.ts` reports those with neither.
 */
export function recordOnlyPassages(
  markdown: string,
  firstLine: number,
): readonly RecordOnlyPassage[] {
  return passagesOf(parseBody(markdown)).flatMap((passage) => {
    let cites = false;
    visit(passage, 'citation', () => {
      cites = true;
      return EXIT;
    });
    const words = plainWords(passage);
    if (cites || countWords(words) === 0) return [];
    return [{ line: lineOf(passage) + firstLine - 1, words: quote(words) }];
  });
}
