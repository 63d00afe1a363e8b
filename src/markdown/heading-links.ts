import type { Heading, Root } from 'mdast';
import type { Plugin } from 'unified';
import { EXIT, visit } from 'unist-util-visit';

/**
 * Makes each heading a link to itself, so that its section can be shared. The words are the link: a
 * screen reader says them once. A heading that holds a link already keeps it, and gets a sign behind.
 *
 *     <h2 id="section-x">The road is cut</h2>   ->
 *     <h2 id="section-x"><a href="#section-x">The road is cut</a></h2>
 */
export const remarkHeadingLinks: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'heading', (heading) => {
    const id = heading.data?.hProperties?.['id'];
    if (typeof id === 'string') linkHeading(heading, `#${id}`);
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
  visit(heading, ['link', 'mention', 'citation'], () => {
    found = true;
    return EXIT;
  });
  return found;
}
