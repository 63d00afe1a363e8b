import type { Code, Heading, List, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../model/body.ts';
import { lineOf, plainWords, quote } from '../words.ts';

/** Passages that became something else than was meant, and so would need no source. */
export function faultsOfPassages(tree: Root, markdown: string): readonly Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') faults.push(...faultsOfHeading(node, markdown));
    else if (node.type === 'list') faults.push(...faultsOfList(node));
    else if (node.type === 'code') faults.push(faultOfCode(node, markdown));
    else if (node.type === 'table') faults.push(...faultsOfRows(node));
  });
  return faults;
}

const startsWith = (node: Heading | Code, markdown: string, form: RegExp): boolean =>
  form.test(markdown.slice(node.position?.start.offset));

/** A paragraph with a line --- right below it. */
function faultsOfHeading(heading: Heading, markdown: string): readonly Fault[] {
  if (heading.depth !== 2 || startsWith(heading, markdown, /^#/)) return [];
  const line = heading.position?.end.line ?? lineOf(heading);
  const words = quote(plainWords(heading));
  const message = `The line --- makes a heading of ${words}, which stands right above it.`;
  const hint = 'Leave an empty line between the two. A heading is written as "## Words".';
  return [{ line, message, hint }];
}

/** A sentence that begins with a number and a full stop. */
function faultsOfList(list: List): readonly Fault[] {
  const { ordered, start } = list;
  if (!ordered || start === 1 || start === null || start === undefined) return [];
  const [first] = list.children;
  const words = quote(`${start}. ${first ? plainWords(first) : ''}`);
  const message = `${words} begins a numbered list, and its number is no part of the text.`;
  const hint = `A list begins with 1. Where a sentence begins with the number, write ${start}\\. instead.`;
  return [{ line: lineOf(list), message, hint }];
}

/** Code has no place in a story, and four spaces make it of any paragraph. */
function faultOfCode(code: Code, markdown: string): Fault {
  const words = quote(code.value.split('\n')[0] ?? '');
  return startsWith(code, markdown, /^(?:`{3}|~{3})/)
    ? {
        line: lineOf(code),
        message: `The block of code ${words} has no place here.`,
        hint: 'Take away the lines of backticks (```) or ~~~ around it.',
      }
    : {
        line: lineOf(code),
        message: `${words} is indented by four spaces or more, which makes code of it.`,
        hint: 'Begin the paragraph at the start of the line.',
      };
}

/** Cells beyond the last column are left out, and whatever they cite with them. */
function faultsOfRows(table: Table): readonly Fault[] {
  const columns = table.children[0]?.children.length ?? 0;
  return table.children
    .filter(({ children }) => children.length > columns)
    .map((row) => ({
      line: lineOf(row),
      message: `The row ${quote(plainWords(row))} has ${row.children.length} cells, and the table ${columns} columns.`,
      hint: 'What stands in the last would be left out. Add a column to the heads and to the line below them; a stroke that is meant is written \\|.',
    }));
}
