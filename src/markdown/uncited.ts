import { EXIT, visit } from 'unist-util-visit';
import { passagesOf } from './faults/sourcing.ts';
import { parseBody } from './parse.ts';
import { countWords, lineOf, plainWords, quote } from './words.ts';

/** A paragraph, quotation or table that cites nothing itself. */
export interface Uncited {
  readonly line: number;
  /** How it begins, in quotation marks. */
  readonly words: string;
}

/** What in a body rests on the records that it refers to, and on no source of its own. */
export function uncitedPassages(markdown: string, firstLine: number): readonly Uncited[] {
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
