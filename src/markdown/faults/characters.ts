import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../model/body.ts';
import { strayCharacters } from '../../model/characters.ts';
import { lineOf } from '../words.ts';

/** Codes such as `&#8203;` or `&zwj;` that stand for characters no text may contain. */
export function faultsOfCharacters(tree: Root): readonly Fault[] {
  const faults: Fault[] = [];
  visit(tree, ['text', 'image'] as const, (node) => {
    const text = node.type === 'text' ? node.value : (node.alt ?? '');
    for (const { offset, name, hint } of strayCharacters(text)) {
      const line = lineOf(node) + text.slice(0, offset).split('\n').length - 1;
      faults.push({ line, message: `A code in the text stands for ${name}.`, hint });
    }
  });
  return faults;
}
