import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every element of a tree; what waits in a template counts, for a script may take it out. */
export function elementsOf(node: Tree.Node): readonly Tree.Element[] {
  const found: Tree.Element[] = [];
  const look = (at: Tree.Node): void => {
    if ('content' in at) look(at.content);
    for (const child of childrenOf(at)) {
      if ('tagName' in child) found.push(child);
      look(child);
    }
  };
  look(node);
  return found;
}

const childrenOf = (node: Tree.Node): readonly Tree.Node[] =>
  'childNodes' in node ? node.childNodes : [];

/** What an attribute says; null for an element without it. */
export const valueOf = (element: Tree.Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

/** The text directly in an element: all that a script or a block of styles holds. */
export const textOf = ({ childNodes }: Tree.Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');
