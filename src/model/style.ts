import { z } from 'astro/zod';
import type { TextBlock, Written } from './body.ts';
import { words } from './text-schema.ts';
import { warningAt, type Problem } from './problem.ts';

/** One entry of `content/style.yaml`: words that the site's own text avoids. */
export const styleSchema = z.strictObject({
  words: z
    .array(words('A word in words'), { error: 'words must be a list: [regime, regimes].' })
    .min(1, 'words needs at least one word: [regime, regimes].')
    .meta({
      description:
        'The words, in every form to look for, small letters; a * stands for any ending.',
      examples: [['slam', 'slams', 'slammed'], ['terroris*']],
    }),
  reason: words('The reason').meta({
    description: 'Why they are avoided, in one sentence.',
    examples: ['It judges a government by naming it.'],
  }),
  write: words('What to write').meta({
    description: 'What to write instead, as a phrase without a full stop.',
    examples: ['"government", or the army'],
  }),
  exceptInQuotation: z
    .boolean({ error: 'exceptInQuotation is true or false.' })
    .default(false)
    .describe(
      'true where the words may stand between quotation marks, and in the title of a source.',
    ),
});

export type StyleEntry = z.output<typeof styleSchema> & Written;

/** A word that the style avoids, where a text uses it. */
interface Hit {
  readonly entry: StyleEntry;
  /** The word as written. */
  readonly written: string;
  /** The character of the text, from 0, at which it starts. */
  readonly offset: number;
}

/** A warning for each word that the style avoids, in order of the blocks. */
export const styleProblems = (
  blocks: readonly TextBlock[],
  style: readonly StyleEntry[],
): readonly Problem[] => {
  if (style.length === 0) return [];
  // One pattern for all entries, with a group for each, so that one pass finds every word.
  const pattern = wholeWords(style.map((entry) => `(${alternativesOf(entry)})`).join('|'));
  return blocks.flatMap((block) =>
    hitsIn(block, style, pattern).map(({ entry, written, offset }) => {
      const line = block.line + block.text.slice(0, offset).split('\n').length - 1;
      const word = written.replace(/\s+/g, ' ');
      const message = `The style avoids "${word}". ${entry.reason}`;
      const exception = entry.exceptInQuotation ? ' Between quotation marks it may stand.' : '';
      return warningAt({ file: block.file, line }, message, `Write ${entry.write}.${exception}`);
    }),
  );
};

/** Whether a problem is a word that the style avoids. */
export const isOfStyle = ({ message }: Problem): boolean => message.startsWith('The style avoids');

/**
 * The words of an entry as whole words, whatever their capitals: "game" is found in "game's" and
 * in "end-game", not in "gamekeeper".
 */
export const patternOf = (entry: Pick<StyleEntry, 'words'>): RegExp =>
  wholeWords(alternativesOf(entry));

const wholeWords = (alternatives: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives})(?![\p{L}\p{N}])`, 'giu');

/** An ending is of English letters: to look for all of Unicode takes ten times as long. */
const alternativesOf = ({ words: forms }: Pick<StyleEntry, 'words'>): string =>
  forms
    .map((form) =>
      form
        .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
        .replaceAll('*', '[a-z]*')
        .replace(/\s+/g, String.raw`\s+`),
    )
    .join('|');

/** Of words of two entries at one place, those of the entry that stands first in the table count. */
function hitsIn(
  { text, isQuotation }: TextBlock,
  style: readonly StyleEntry[],
  pattern: RegExp,
): readonly Hit[] {
  const quoted = isQuotation ? [[0, text.length] as const] : quotationsIn(text);
  const isQuoted = (offset: number): boolean =>
    quoted.some(([from, to]) => offset >= from && offset < to);
  return [...text.matchAll(pattern)].flatMap((found) => {
    const [written, ...groups] = found;
    const entry = style[groups.findIndex((group: string | undefined) => group !== undefined)];
    const offset = found.index;
    return !entry || (entry.exceptInQuotation && isQuoted(offset))
      ? []
      : [{ entry, written, offset }];
  });
}

/** Where a text quotes: from each opening double mark to the next closing one. */
const quotationsIn = (text: string): readonly (readonly [from: number, to: number])[] =>
  [...text.matchAll(/"[^"]*"|“[^”]*”/g)].map(({ 0: quotation, index }) => [
    index,
    index + quotation.length,
  ]);
