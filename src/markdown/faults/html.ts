import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../model/body.ts';
import { lineOf, quote } from '../words.ts';

/** What to write instead of each tag. */
const instead: Readonly<Record<string, string>> = {
  a: 'Write a link as [words](address).',
  b: 'Write strong words as **words**.',
  blockquote: 'Begin each line of a quotation with "> ".',
  br: 'Make two paragraphs, with an empty line between them.',
  code: 'Write code between `backticks`.',
  em: 'Write stressed words as *words*.',
  h1: 'Write a heading as "## Words".',
  h2: 'Write a heading as "## Words".',
  h3: 'Write a heading as "### Words".',
  hr: 'Write a line with --- and nothing else, between empty lines.',
  i: 'Write stressed words as *words*.',
  img: 'Write a picture as ![what is seen](../pictures/road.jpg).',
  li: 'Begin each point of a list with "- ".',
  ol: 'Begin each point of a numbered list with "1. ".',
  p: 'Leave an empty line between paragraphs.',
  strong: 'Write strong words as **words**.',
  table: 'Write a table with | between the cells and a line | --- | --- | under the heads.',
  ul: 'Begin each point of a list with "- ".',
};

/** Raw HTML. A closing tag is not reported again when its opening tag was. */
export function faultsOfHtml(tree: Root): readonly Fault[] {
  const faults: Fault[] = [];
  const opened = new Set<string>();
  visit(tree, 'html', (node) => {
    const line = lineOf(node);
    const [written = ''] = node.value.split('\n');
    if (node.value.startsWith('<!--')) {
      const hint = 'Delete it: what is in the file is for readers.';
      faults.push({ line, message: `The comment ${quote(written)} has no place here.`, hint });
      return;
    }
    const [, slash = '', tag = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(node.value) ?? [];
    const name = tag.toLowerCase();
    if (slash && opened.has(name)) return;
    opened.add(name);
    const hint = instead[name] ?? 'Write it in plain Markdown, or leave it out.';
    faults.push({ line, message: `${quote(written)} is HTML, which is not allowed here.`, hint });
  });
  return faults;
}
