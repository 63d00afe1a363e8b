import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every element of a tree, including those in templates, since scripts may use them. */
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

/** The value of an attribute; null if the element does not have it. */
export const valueOf = (element: Tree.Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

/** The text directly in an element: the whole content of a script or a style element. */
export const textOf = ({ childNodes }: Tree.Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');
