import type { Blockquote, Nodes, Paragraph, Parents, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../model/body.ts';
import { isMailAddress, isSitePath, isWebAddress } from '../links.ts';
import { countWords, lineOf, plainWords, quote } from '../words.ts';
import { attemptsCitation } from './citations.ts';

/**
 * What needs a citation or a reference to a record: a paragraph, a quotation or a table as a whole.
 */
type Passage = Paragraph | Blockquote | Table;

const names = { paragraph: 'paragraph', blockquote: 'quotation', table: 'table' } as const;

/**
 * Reports passages of prose with neither a citation nor a reference to a record. One that has a
 * malformed one is left out: `attempts` are the lines on which another check found any.
 */
export const faultsOfMissingCitations = (
  tree: Root,
  attempts: ReadonlySet<number>,
): readonly Fault[] =>
  passagesOf(tree)
    .filter((passage) => countWords(plainWords(passage)) > 0 && !hasSource(passage))
    .filter((passage) => !linesOf(passage).some((line) => attempts.has(line)))
    .map((passage) => ({
      line: lineOf(passage),
      message: `The ${names[passage.type]} ${quote(plainWords(passage))} has neither a citation nor a reference.`,
      hint: 'Cite a source, as [@reuters-20160202], or refer to a record, as [the talks opened](event:un-declares-start).',
    }));

/** The passages in a tree, at the top level and in lists. */
export function passagesOf(parent: Parents): readonly Passage[] {
  const children: readonly Nodes[] = parent.children;
  return children.flatMap((node) => {
    if (node.type === 'paragraph' || node.type === 'blockquote' || node.type === 'table')
      return [node];
    return node.type === 'list' || node.type === 'listItem' ? passagesOf(node) : [];
  });
}

const linesOf = ({ position }: Passage): readonly number[] => {
  const { start, end } = position ?? { start: { line: 1 }, end: { line: 0 } };
  return Array.from({ length: end.line - start.line + 1 }, (_, nth) => start.line + nth);
};

/** Whether a passage has a citation, well-formed or not, or a reference. */
function hasSource(passage: Passage): boolean {
  let found = false;
  visit(passage, (node) => {
    found ||=
      node.type === 'citation' ||
      (node.type === 'link' && !isOrdinary(node.url)) ||
      node.type === 'linkReference' ||
      (node.type === 'text' && attemptsCitation(node.value));
  });
  return found;
}

const isOrdinary = (url: string): boolean =>
  isSitePath(url) || isWebAddress(url) || isMailAddress(url) || !url.includes(':');
