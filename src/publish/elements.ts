import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * Every element of a tree in order, as a browser that runs scripts sees it: not what waits in a
 * template, nor what stands in for a script (`noscript`).
 */
export const standingIn = (node: Tree.Node): readonly Tree.Element[] =>
  childrenOf(node).flatMap((child) => {
    if (!('tagName' in child)) return standingIn(child);
    return child.tagName === 'noscript' ? [child] : [child, ...standingIn(child)];
  });

/** Every element of a tree; what waits in a template counts, for a script may take it out. */
export const elementsOf = (node: Tree.Node): readonly Tree.Element[] => {
  const waiting = 'content' in node ? elementsOf(node.content) : [];
  return [
    ...waiting,
    ...childrenOf(node).flatMap((child) =>
      'tagName' in child ? [child, ...elementsOf(child)] : elementsOf(child),
    ),
  ];
};

const childrenOf = (node: Tree.Node): readonly Tree.Node[] =>
  'childNodes' in node ? node.childNodes : [];

/** What an attribute says; null for an element without it. */
export const valueOf = (element: Tree.Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

/** The text directly in an element: all that a script or a block of styles holds. */
export const textOf = ({ childNodes }: Tree.Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');
