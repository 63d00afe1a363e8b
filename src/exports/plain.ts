import type { Corpus } from '../model/corpus.ts';
import type { Publication } from '../model/publication.ts';

/** Typographic characters, and what a keyboard types instead. */
const typed: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '′': "'",
  '″': '"',
  '–': '-',
  '…': '...',
};

const printed = new RegExp(`[${Object.keys(typed).join('')}]`, 'gu');

/**
 * A text with typewriter characters, so that a filter or search finds what a reader types: plain
 * spaces, straight quotation marks, hyphens.
 *
 *     “Mu’arrassat” – 30~September   ->   "Mu'arrassat" - 30 September
 */
export const plainText = (text: string): string =>
  text.replace(printed, (character) => typed[character] ?? character);

/** Keys whose text is not changed: Markdown and addresses. */
const asWritten: ReadonlySet<string> = new Set(['body', 'keyPoints', 'url']);

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => [
    key,
    asWritten.has(key) ? inner : plain(inner),
  ]);
  return Object.fromEntries(entries) as unknown;
}

/** A publication with typewriter characters in all records, for downloads. */
export const plainPublication = (publication: Publication): Publication => ({
  ...publication,
  corpus: plain(publication.corpus) as Corpus,
});
