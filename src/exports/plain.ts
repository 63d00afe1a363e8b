import type { Corpus } from '../model/corpus.ts';
import type { Publication } from '../model/publication.ts';

/** What pages print, and what a keyboard types for it. */
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
 * A text as a keyboard types it, so that a filter or a search finds what somebody types: plain
 * spaces, straight marks, hyphens.
 *
 *     “Mu’arrassat” – 30~September   ->   "Mu'arrassat" - 30 September
 */
export const plainText = (text: string): string =>
  text.replace(printed, (character) => typed[character] ?? character);

/** Keys whose text stays as written: Markdown, and addresses. */
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

/** The same with the words of all its records as a keyboard types them, for data to take away. */
export const plainPublication = (publication: Publication): Publication => ({
  ...publication,
  corpus: plain(publication.corpus) as Corpus,
});
