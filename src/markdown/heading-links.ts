import type { Heading, Root } from 'mdast';
import type { Plugin } from 'unified';
import { walk } from './walk.ts';

/**
 * Makes each heading a link to itself, so that its section can be shared. The words are the link: a
 * screen reader says them once. A heading that holds a link already keeps it, and gets a sign behind.
 *
 *     <h2 id="section-x">The road is cut</h2>   ->
 *     <h2 id="section-x"><a href="#section-x">The road is cut</a></h2>
 */
export const remarkHeadingLinks: Plugin<[], Root> = () => (tree) => {
  walk(tree, (node) => {
    const id = node.type === 'heading' ? node.data?.hProperties?.['id'] : undefined;
    if (node.type === 'heading' && typeof id === 'string') linkHeading(node, `#${id}`);
  });
};

function linkHeading(heading: Heading, url: string): void {
  if (!holdsLink(heading)) {
    heading.children = [{ type: 'link', url, children: heading.children }];
    return;
  }
  const data = { hProperties: { ariaLabel: 'Link to this section' } };
  const sign = { type: 'text', value: '#' } as const;
  heading.children.push(
    { type: 'text', value: ' ' },
    { type: 'link', url, children: [sign], data },
  );
}

/** Links do not nest: not in a link, a mention of a record or a citation. */
function holdsLink(heading: Heading): boolean {
  let found = false;
  walk(heading, (node) => {
    found ||= node.type === 'link' || node.type === 'mention' || node.type === 'citation';
  });
  return found;
}
