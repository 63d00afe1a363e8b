/**
 * An element with a class (none for an empty one) and its children, as text or elements; what is
 * null is left out.
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A link with its words. */
export function link(href: string, words: string): HTMLAnchorElement {
  const made = make('a', '', words);
  made.href = href;
  return made;
}

/** A button that does something; without a label of its own it is named by its words. */
export function button(className: string, label: string, act: () => void): HTMLButtonElement {
  const made = make('button', className);
  made.type = 'button';
  if (label) made.ariaLabel = label;
  made.addEventListener('click', act);
  return made;
}
