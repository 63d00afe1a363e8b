import { adopt } from '../browser/adopt.ts';
import { make } from '../browser/html.ts';
import styles from './combobox.css?inline';
import type { FoundRecord } from './documents.ts';
import {
  addressOfResult,
  addressOfQuery,
  resultsInWords,
  unavailable,
  wordsOfResult,
} from './found.ts';
import { finder } from './load.ts';

/** The most results in the list; if there are more, a last line leads to all of them. */
const most = 7;

/** Milliseconds after the last keystroke before a screen reader is given the number of results. */
const patience = 500;

interface Line {
  readonly words: readonly (Node | string)[];
  readonly address: string;
}

function linesOf(found: readonly FoundRecord[], query: string): readonly Line[] {
  const first = found.slice(0, most).map((record) => ({
    words: wordsOfResult(record, query),
    address: addressOfResult(record),
  }));
  const all = { words: [`All ${resultsInWords(found)}`], address: addressOfQuery(query) };
  return found.length > most ? [...first, all] : first;
}

/**
 * Lists results below the field in the masthead as a reader types: a combobox with a listbox, as in
 * the ARIA Authoring Practices. Arrow keys cycle through the field and the lines, Enter follows the
 * marked line, Escape closes the list and keeps the query.
 */
class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list = make('ul', {
    class: 'found',
    id: 'found',
    role: 'listbox',
    'aria-label': 'Results',
  });
  readonly #status = make('p', { class: 'visually-hidden', role: 'status' });
  #lines: readonly Line[] = [];
  /** The index of the marked line; -1 for none, with the arrow keys in the field. */
  #marked = -1;
  #timer = 0;

  constructor(input: HTMLInputElement) {
    this.#input = input;
    this.#list.hidden = true;
    input.role = 'combobox';
    input.autocomplete = 'off';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', this.#list.id);
    input.after(this.#list, this.#status);
    input.addEventListener('input', () => void this.#show());
    input.addEventListener('focus', () => void this.#show());
    input.addEventListener('blur', () => this.#close());
    input.addEventListener('keydown', (event) => this.#press(event));
    // Pressing a line must not take the focus from the field, which would close the list.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('li') : null;
      if (option) this.#follow([...this.#list.children].indexOf(option));
    });
    if (document.activeElement === input) void this.#show();
  }

  async #show(): Promise<void> {
    const find = await finder();
    const query = this.#input.value.trim();
    const found = query === '' ? [] : (find?.(query) ?? []);
    this.#lines = linesOf(found, query);
    this.#list.replaceChildren(
      ...this.#lines.map(({ words }, nth) =>
        make('li', { role: 'option', id: `found-${nth}` }, ...words),
      ),
    );
    this.#mark(-1);
    const isOpen = this.#lines.length > 0 && document.activeElement === this.#input;
    this.#list.hidden = !isOpen;
    this.#input.ariaExpanded = String(isOpen);
    this.#say(query === '' ? '' : find ? resultsInWords(found) : unavailable);
  }

  #say(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.#status.textContent = words), patience);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#mark(-1);
  }

  #mark(nth: number): void {
    this.#marked = nth;
    for (const [other, option] of [...this.#list.children].entries())
      option.ariaSelected = String(other === nth);
    const option = this.#list.children[nth];
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #follow(nth: number): void {
    const line = this.#lines[nth];
    if (line) location.href = line.address;
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (this.#list.hidden) {
      if (step !== 0) void this.#show();
      return;
    }
    const stops = this.#lines.length + 1;
    if (step !== 0) this.#mark(((this.#marked + 1 + step + stops) % stops) - 1);
    else if (event.key === 'Enter' && this.#marked >= 0) this.#follow(this.#marked);
    else if (event.key === 'Escape') this.#close();
    else return;
    event.preventDefault();
  }
}

adopt(styles);
const input = document.querySelector<HTMLInputElement>('.masthead input');
if (input) new Combobox(input);
