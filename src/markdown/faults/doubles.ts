import type { Fault } from '../../model/body.ts';
import { anyCitation } from '../citations.ts';
import { quote } from '../words.ts';

/** Lines, and sources in a citation, that were written twice. */
export const faultsOfDoubles = (_: unknown, markdown: string): readonly Fault[] => [
  ...doubledLines(markdown.split('\n')),
  ...doubledSources(markdown),
];

/** A line that is the same as the one above, or above the empty one above. */
const doubledLines = (lines: readonly string[]): readonly Fault[] =>
  lines.flatMap((line, index) => {
    const above = lines[index - 1]?.trim() === '' ? lines[index - 2] : lines[index - 1];
    if (line !== above || !/\p{L}/u.test(line)) return [];
    const message = `The line ${quote(line)} stands there twice.`;
    return [{ line: index + 1, message, hint: 'Delete one of the two.' }];
  });

const doubledSources = (markdown: string): readonly Fault[] =>
  [...markdown.matchAll(anyCitation)].flatMap(({ 0: citation, index }) => {
    const ids: readonly string[] = citation.match(/@[a-z\d-]+/g) ?? [];
    const twice = ids.find((id, nth) => ids.indexOf(id) < nth);
    if (twice === undefined) return [];
    const line = markdown.slice(0, index).split('\n').length;
    const once = `[${[...new Set(ids)].join('; ')}]`;
    return [{ line, message: `${quote(citation)} cites ${twice} twice.`, hint: `Write ${once}.` }];
  });
