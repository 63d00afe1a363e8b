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

/** Reports passages of prose with neither a citation nor a reference to a record. */
export const faultsOfMissingCitations = (tree: Root): readonly Fault[] =>
  passagesOf(tree)
    .filter((passage) => countWords(plainWords(passage)) > 0 && !hasSource(passage))
    .map((passage) => ({
      line: lineOf(passage),
      message: `The ${names[passage.type]} ${quote(plainWords(passage))} has neither a citation nor a reference.`,
      hint: 'Cite a source, as [@reuters-20160202], or refer to a record, as [the talks opened](event:un-declares-start).',
    }));

export function passagesOf(parent: Parents): readonly Passage[] {
  const children: readonly Nodes[] = parent.children;
  return children.flatMap((node) => {
    if (node.type === 'paragraph' || node.type === 'blockquote' || node.type === 'table')
      return [node];
    return node.type === 'list' || node.type === 'listItem' ? passagesOf(node) : [];
  });
}

/**
 * Whether a passage has a citation or a reference. Malformed ones count, because another check
 * reports them, and one mistake should not be reported twice.
 */
function hasSource(passage: Passage): boolean {
  let found = false;
  visit(passage, (node) => {
    found ||=
      node.type === 'citation' ||
      (node.type === 'link' && !isOrdinary(node.url)) ||
      node.type === 'linkReference' ||
      (node.type === 'text' && (node.value.includes('](') || attemptsCitation(node.value)));
  });
  return found;
}

const isOrdinary = (url: string): boolean =>
  isSitePath(url) || isWebAddress(url) || isMailAddress(url) || !url.includes(':');
