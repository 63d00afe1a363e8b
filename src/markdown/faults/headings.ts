import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../model/body.ts';
import { lineOf, plainWords, quote } from '../words.ts';

/** Headings that are empty, of the first level (which is the title's), or that skip a level. */
export function faultsOfHeadings(tree: Root): readonly Fault[] {
  const faults: Fault[] = [];
  let above = 1;
  visit(tree, 'heading', (node) => {
    const { depth } = node;
    const line = lineOf(node);
    const words = plainWords(node).trim();
    if (words === '') {
      const message = `The heading "${'#'.repeat(depth)}" has no words.`;
      faults.push({ line, message, hint: 'Write words behind it, or delete it.' });
    } else if (depth === 1) {
      const message = `The heading ${quote(words)} is of the first level, which is the title's.`;
      faults.push({ line, message, hint: `Write "## ${words}".` });
    } else if (depth > above + 1) {
      const message = `The heading ${quote(words)} skips a level: it has ${'#'.repeat(depth)}.`;
      faults.push({ line, message, hint: `Write "${'#'.repeat(above + 1)} ${words}".` });
    }
    above = depth;
  });
  return faults;
}
