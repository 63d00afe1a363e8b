import type { Fault } from '../model/body.ts';

/** Deeper than this, a body is a mistake or an attack: each level more than doubles the work. */
const deepest = 8;

const mark = String.raw`(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;
const tooDeep = new RegExp(String.raw`^(?:[ \t]*${mark}){${deepest + 1}}`);

/** More characters than any paragraph or table needs; marks of stress in a row take ever longer. */
const longest = 8_000;

/** The first paragraph of a body that is too long for anybody, reader or parser. */
export function faultOfLength(body: string, firstLine: number): Fault | null {
  let line = firstLine;
  for (const block of body.split(/\n(?=[ \t]*\n)/)) {
    if (block.length > longest)
      return {
        line: line + (/^\s*\n/.test(block) ? 1 : 0),
        message: `Here stand more than ${longest} characters without an empty line.`,
        hint: 'Leave an empty line between paragraphs.',
      };
    line += block.split('\n').length;
  }
  return null;
}

/** The first line of a body that opens more quotations and lists than any text needs. */
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
