import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every element of a tree in order, but for what waits in a template. */
export const standingIn = (node: Tree.Node): readonly Tree.Element[] =>
  childrenOf(node).flatMap((child) =>
    'tagName' in child ? [child, ...standingIn(child)] : standingIn(child),
  );

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

export const valueOf = (element: Tree.Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

export const textOf = ({ childNodes }: Tree.Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');
