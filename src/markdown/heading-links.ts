import type { Heading, Root } from 'mdast';
import type { Plugin } from 'unified';
import { EXIT, visit } from 'unist-util-visit';

/**
 * Links each heading to itself, so that readers can share its section. The words of the heading are
 * the link. A heading that already contains a link gets an additional "#" link at its end.
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

/** Whether a heading contains a link of its own: an ordinary one, a mention or a citation. */
function holdsLink(heading: Heading): boolean {
  let found = false;
  visit(heading, ['link', 'mention', 'citation'], () => {
    found = true;
    return EXIT;
  });
  return found;
}
