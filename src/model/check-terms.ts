import type { TextBlock, WithBody } from './body.ts';
import { allTexts, type Corpus } from './corpus.ts';
import { warningAt, type Problem } from './problem.ts';
import type { Term } from './term.ts';

/**
 * A warning for each term that a text uses before it refers to it, or to the person,
 * organisation or event that it names. Headings and the words of others need no reference.
 */
export function termProblems(corpus: Corpus, blocks: readonly TextBlock[]): readonly Problem[] {
  const { terms } = corpus;
  if (terms.length === 0) return [];
  const patterns = terms.map((term) => ({ term, pattern: patternOf(term) }));
  return allTexts(corpus, ['article', 'chapter', 'page']).flatMap((text) => {
    const own = blocks.filter((block) => isRead(block) && isInBody(block, text));
    return patterns.flatMap(({ term, pattern }) => {
      const used = firstUse(own, pattern);
      return used === null || isExplainedBy(text, term, used.line)
        ? []
        : [
            warningAt(
              { file: text.file, line: used.line },
              `"${used.written}" is used before a reference says what it is.`,
              `Write it as [${used.written}](term:${term.id}) where it first stands.`,
            ),
          ];
    });
  });
}

const isRead = ({ kind, isQuotation }: TextBlock): boolean =>
  (kind === 'paragraph' || kind === 'cell') && !isQuotation;

const isInBody = ({ file, line }: TextBlock, text: WithBody): boolean =>
  file === text.file && line >= text.bodyLine;

/** Whether a text refers to a term, or to the record that it names, up to a line of the file. */
const isExplainedBy = ({ bodyLine, facts }: WithBody, term: Term, by: number): boolean =>
  facts.references.some(
    ({ kind, id, line }) =>
      line >= bodyLine &&
      line <= by &&
      ((kind === 'term' && id === term.id) ||
        (kind === 'person' && id === term.person) ||
        (kind === 'event' && id === term.event)),
  );

/** Where some blocks first use a term in one of its forms; null if none does. */
function firstUse(
  blocks: readonly TextBlock[],
  pattern: RegExp,
): { readonly line: number; readonly written: string } | null {
  for (const { text, line } of blocks) {
    const found = pattern.exec(text);
    if (!found) continue;
    const above = text.slice(0, found.index).split('\n').length - 1;
    return { line: line + above, written: found[0].replace(/\s+/g, ' ') };
  }
  return null;
}

/**
 * The forms of a term as whole words, also with a capital at the start of a sentence. TOW does not
 * match "tow".
 */
function patternOf({ name, otherNames }: Term): RegExp {
  const forms = [name, ...otherNames].map((form) =>
    form
      .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`)
      .replace(/\s+/g, String.raw`\s+`),
  );
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'u');
}
