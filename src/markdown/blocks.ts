import type { Nodes, Parents } from 'mdast';
import type { TextBlock } from '../model/body.ts';
import { parseBody } from './parse.ts';
import { lineOf } from './words.ts';

/** The running text of a body, block by block; a caption is a block of its own. */
export function blocksOf(written: {
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
}): readonly TextBlock[] {
  const { file, body, bodyLine } = written;
  if (body === '') return [];
  const blocks: TextBlock[] = [];
  collect(parseBody(body), false, (node, isQuotation) => {
    const kind = kinds[node.type];
    if (!kind) return;
    const text = node.type === 'image' ? (node.alt ?? '') : wordsOf(node);
    if (text.trim() !== '')
      blocks.push({ kind, file, line: lineOf(node) + bodyLine - 1, text, isQuotation });
  });
  return blocks;
}

const kinds: Readonly<Partial<Record<Nodes['type'], TextBlock['kind']>>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
  image: 'caption',
};

/** Shows every node to a function, and whether it stands in a quotation. */
function collect(
  parent: Parents,
  isQuotation: boolean,
  see: (node: Nodes, isQuotation: boolean) => void,
): void {
  const children: readonly Nodes[] = parent.children;
  for (const node of children) {
    see(node, isQuotation);
    if ('children' in node) collect(node, isQuotation || node.type === 'blockquote', see);
  }
}

/** The words of a block without its citations and captions, each on the line where it stands. */
function wordsOf(block: Nodes): string {
  let text = '';
  let line = lineOf(block);
  const add = (node: Nodes): void => {
    if (node.type === 'text') {
      for (; line < lineOf(node); line += 1) text += '\n';
      text += node.value;
      line += node.value.split('\n').length - 1;
    } else if ('children' in node) node.children.forEach(add);
  };
  add(block);
  return text;
}
