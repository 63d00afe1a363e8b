import type { Blockquote, Nodes, Paragraph, Parents, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../model/body.ts';
import { isMailAddress, isSitePath, isWebAddress } from '../links.ts';
import { countWords, lineOf, plainWords, quote } from '../words.ts';
import { attemptsCitation } from './citations.ts';

/** What has to say what it rests on: a paragraph, a quotation as a whole, a table as a whole. */
type Passage = Paragraph | Blockquote | Table;

const names = { paragraph: 'paragraph', blockquote: 'quotation', table: 'table' } as const;

/** Passages of prose with neither a citation nor a reference: the site's central promise. */
export const faultsOfSourcing = (tree: Root): readonly Fault[] =>
  passagesOf(tree)
    .filter((passage) => countWords(plainWords(passage)) > 0 && !restsOnSomething(passage))
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
 * Whether there is a citation or a reference. One that is malformed counts: it is reported as
 * such, and two complaints about one slip would help nobody.
 */
function restsOnSomething(passage: Passage): boolean {
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
