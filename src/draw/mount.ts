import type { Element as Tree, ElementContent } from 'hast';

const svg = 'http://www.w3.org/2000/svg';

/** Attributes that name the record an element shows. The first one that it has is its key. */
const keys = ['data-place', 'data-event', 'data-day', 'data-key'] as const;

/** Attributes that scripts set on mounted elements, and that drawings never have. They are kept. */
const ofScripts: ReadonlySet<string> = new Set(['style', 'tabindex', 'data-chosen']);

/** Makes an element, with everything in it, from a tree. */
export function makeTree(tree: Tree, space: string | null, owner: Document): Element {
  const own = tree.tagName === 'svg' ? svg : space;
  const made = own ? owner.createElementNS(own, tree.tagName) : owner.createElement(tree.tagName);
  for (const [name, value] of Object.entries(tree.properties))
    made.setAttribute(name, String(value));
  for (const child of tree.children) {
    if (child.type === 'text') made.append(child.value);
    else if (child.type === 'element') made.append(makeTree(child, own, owner));
  }
  return made;
}

/** Makes elements that go into an SVG drawing of the page. */
export const makeInSvg = (...trees: readonly Tree[]): readonly Element[] =>
  trees.map((tree) => makeTree(tree, svg, document));

/**
 * Makes the content of an element the same as a drawing. An element is kept if it has the same key,
 * or the same tag name in the same place; only differences are changed, so focus and listeners
 * survive. Everything else is made or removed. Elements that are no longer in the drawing are
 * removed first, so that none that keeps its order has to be moved, because moving it would lose
 * the focus.
 */
export function mount(parent: Element, children: readonly ElementContent[]): void {
  const kept = new Map([...parent.children].map((child) => [keyIn(child), child]));
  const wanted = new Set(children.map((child) => (child.type === 'element' ? keyOf(child) : '')));
  for (const [key, child] of kept) if (key && !wanted.has(key)) child.remove();
  let next = parent.firstChild;
  for (const child of children) {
    if (child.type === 'text') {
      if (next instanceof Text) {
        if (next.data !== child.value) next.data = child.value;
        next = next.nextSibling;
      } else parent.insertBefore(parent.ownerDocument.createTextNode(child.value), next);
    } else if (child.type === 'element') {
      const key = keyOf(child);
      const found = key ? (kept.get(key) ?? null) : next;
      if (found instanceof Element && found.localName === child.tagName && keyIn(found) === key) {
        if (found === next) next = found.nextSibling;
        else parent.insertBefore(found, next);
        change(found, child);
      } else {
        const space = parent.namespaceURI === svg ? svg : null;
        parent.insertBefore(makeTree(child, space, parent.ownerDocument), next);
      }
    }
  }
  while (next) {
    const after: ChildNode | null = next.nextSibling;
    next.remove();
    next = after;
  }
}

function change(shown: Element, tree: Tree): void {
  for (const { name } of [...shown.attributes])
    if (!(name in tree.properties) && !ofScripts.has(name)) shown.removeAttribute(name);
  for (const [name, value] of Object.entries(tree.properties))
    if (shown.getAttribute(name) !== String(value)) shown.setAttribute(name, String(value));
  mount(shown, tree.children);
}

const keyIn = (shown: Element): string => {
  const key = keys.find((name) => shown.hasAttribute(name));
  return key ? `${key}=${shown.getAttribute(key) ?? ''}` : '';
};

const keyOf = ({ properties }: Tree): string => {
  const key = keys.find((name) => name in properties);
  return key ? `${key}=${String(properties[key])}` : '';
};
