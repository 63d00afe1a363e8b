import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextBlock } from '../model/body.ts';
import { parseBody } from './parse.ts';
import { lineOf } from './words.ts';

const kinds = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
  image: 'caption',
} as const;

const types = ['paragraph', 'heading', 'tableCell', 'image'] as const;

/** The text of a body, block by block. Captions are blocks of their own. */
export function blocksOf(written: {
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
}): readonly TextBlock[] {
  const { file, body, bodyLine } = written;
  if (body === '') return [];
  const tree = parseBody(body);
  const quoted = new Set<Nodes>();
  visit(tree, 'blockquote', (quotation) => {
    visit(quotation, (node) => {
      quoted.add(node);
    });
  });
  const blocks: TextBlock[] = [];
  visit(tree, types, (node) => {
    const text = node.type === 'image' ? (node.alt ?? '') : textOf(node);
    if (text.trim() === '') return;
    const line = lineOf(node) + bodyLine - 1;
    blocks.push({ kind: kinds[node.type], file, line, text, isQuotation: quoted.has(node) });
  });
  return blocks;
}

/** The text of a block without citations and captions, with the line ends of the source. */
function textOf(block: Nodes): string {
  let text = '';
  let line = lineOf(block);
  visit(block, 'text', (node) => {
    for (; line < lineOf(node); line += 1) text += '\n';
    text += node.value;
    line += node.value.split('\n').length - 1;
  });
  return text;
}
