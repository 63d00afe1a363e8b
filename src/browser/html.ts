/** Makes an element with attributes and children. Children are text or elements; null is left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Makes a button that does something when it is pressed, until the signal aborts if there is one. */
export function makeButton(
  attributes: Readonly<Record<string, string>>,
  words: string,
  act: () => void,
  signal: AbortSignal | null = null,
): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, words);
  button.addEventListener('click', act, signal ? { signal } : {});
  return button;
}
