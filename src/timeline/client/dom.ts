/** What a new element is given: properties by name, and attributes by their own names. */
interface Given {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Makes an element with what stands in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { class: classes, text, attributes = {} }: Given = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (classes) element.className = classes;
  if (text) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Makes an element of a drawing. */
export const draw = <Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
): SVGElementTagNameMap[Name] => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

/** Makes a button that does something until the signal aborts. */
export function makeButton(
  words: string,
  name: string,
  act: () => void,
  signal: AbortSignal,
): HTMLButtonElement {
  const button = make('button', { text: words, attributes: { type: 'button' } });
  if (name !== words) button.setAttribute('aria-label', name);
  button.addEventListener('click', act, { signal });
  return button;
}
