import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { dayNamedBy, pathOfDay } from '../model/address.ts';
import type { Day } from '../model/date.ts';
import { readReference, type ReferenceOptions } from './references.ts';

/** Whether an address is a path from the site's root: `/about/`. `//a` would be another host. */
export const isSitePath = (url: string): boolean => /^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(url);

/** Whether an address is on the web: `https://example.org/`. */
export const isWebAddress = (url: string): boolean =>
  /^https?:\/\/[^\s/\\\p{Cc}][^\s\\\p{Cc}]*$/iu.test(url);

/** Whether an address is a mail address: `mailto:editors@example.org`. */
export const isMailAddress = (url: string): boolean => /^mailto:[^\s@]+@[^\s@]+$/i.test(url);

const leadsElsewhere = (url: string): boolean => isWebAddress(url) || isMailAddress(url);

/**
 * Adds the base path to links of this site. A link to anything that is not a page, a record, a
 * website or a mail address (`javascript:`, `//host`) is replaced by its words, and so is an image
 * that is no graphic and no picture.
 *
 *     [method](/about/)              ->   <a href="/two-clocks/about/">method</a>
 *     [Monday](day:2016-02-01)   ->   <a href="/two-clocks/days/2016-02-01/">Monday</a>
 *     [press](javascript:alert(1))   ->   press
 */
export const remarkLinks: Plugin<[Pick<ReferenceOptions, 'href'>], Root> =
  ({ href }) =>
  (tree) => {
    visit(tree, (node, index, parent) => {
      const pieces = resolved(node, href);
      if (!pieces || index === undefined || !parent) return;
      (parent as { children: Nodes[] }).children.splice(index, 1, ...pieces);
      return [SKIP, index];
    });
  };

/** Resolves the address of a node, or returns what to replace the node with; null for nothing. */
function resolved(node: Nodes, href: (path: string) => string): readonly Nodes[] | null {
  switch (node.type) {
    case 'link': {
      const day = dayNamedBy(node.url);
      if (day !== null) node.url = href(pathOfDay(day as Day));
      else if (isSitePath(node.url)) node.url = href(node.url);
      else if (!leadsElsewhere(node.url) && !readReference(node.url)) return node.children;
      return null;
    }
    case 'linkReference':
      return node.children;
    case 'image':
    case 'imageReference':
      return [{ type: 'text', value: node.alt ?? '' }];
    case 'definition':
      return [];
    default:
      return null;
  }
}
