import type { TextBlock } from './body.ts';
import type { Corpus } from './corpus.ts';
import { monthNames } from './date.ts';
import { errorAt, type Problem } from './problem.ts';

/** A year more than this many years after the end of the story counts as a typing error. */
const yearsAhead = 40;
/** A year before this one counts as a typing error. */
const earliest = 1000;

const year = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${monthNames.join('|')}|in|since|until|before|after|early|late)\s+|mid-)(\d{4})(?![\d,.]\d|\d|\s+\p{Ll}+s(?!\p{L}))`,
  'gu',
);

/** Reports years in texts that are probably typing errors. */
export function yearProblems({ story }: Corpus, blocks: readonly TextBlock[]): readonly Problem[] {
  const last = Number(story.days.story.to.slice(0, 4)) + yearsAhead;
  return blocks.flatMap(({ file, line, text }) =>
    [...text.matchAll(year)]
      .filter(([, written]) => Number(written) > last || Number(written) < earliest)
      .map(({ 0: words, 1: written = '', index }) => {
        const offset = index + words.length;
        const at = { file, line: line + text.slice(0, offset).split('\n').length - 1 };
        const message = `"${words.replace(/\s+/g, ' ')}" is no year of this story.`;
        const hint = `Look at the digits. A number that is no year has a comma: ${written.replace(/^(\d)/, '$1,')}.`;
        return errorAt(at, message, hint);
      }),
  );
}
