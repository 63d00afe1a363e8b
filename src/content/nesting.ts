import type { Fault } from '../model/body.ts';

/** Quotations and lists may be nested at most this deep. */
const deepest = 8;

const mark = String.raw`(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;
const tooDeep = new RegExp(String.raw`^(?:[ \t]*${mark}){${deepest + 1}}`);

/**
 * Finds the first line that nests quotations and lists too deep. Some hundred levels, as a stuck
 * key writes them, keep the parser busy for half a minute and overflow its stack, which would stop
 * the check without a file and a line.
 */
export function faultOfNesting(body: string, firstLine: number): Fault | null {
  const index = body.split('\n').findIndex((line) => tooDeep.test(line));
  return index === -1
    ? null
    : {
        line: firstLine + index,
        message: `This line opens more than ${deepest} quotations and lists inside each other.`,
        hint: 'Take away the marks (>, -, 1.) at its start. A line between paragraphs is written as ---.',
      };
}
