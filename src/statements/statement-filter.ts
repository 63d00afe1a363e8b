import { choiceIn, choices, isChosen, queryOf, type Choice } from './choice.ts';

/**
 * The element `<statement-filter>`: shows only the statements that pass the filters, counts them,
 * and keeps the filters in the query of the address.
 */
class StatementFilter extends HTMLElement {
  #connected: AbortController | null = null;

  connectedCallback(): void {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    this.#fill(choiceIn(location.search));
    const apply = () => {
      this.#show();
      history.replaceState(history.state, '', `${location.pathname}${queryOf(this.#choice())}`);
    };
    this.addEventListener('change', apply, { signal });
    this.querySelector('button')?.addEventListener(
      'click',
      () => {
        this.#clear();
        apply();
        // A focused button that becomes disabled would lose keyboard focus.
        this.querySelector('select')?.focus();
      },
      { signal },
    );
    addEventListener(
      'hashchange',
      () => {
        this.#reveal();
      },
      { signal },
    );
    // If the reader chose something before the script loaded, the address must change too.
    if (queryOf(this.#choice()) === queryOf(choiceIn(location.search))) this.#show();
    else apply();
    this.#reveal();
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }

  #selectOf(key: string): HTMLSelectElement | null {
    return this.querySelector(`select[name="${key}"]`);
  }

  /** Applies the filters of an address. What the reader chose before the script loaded is kept. */
  #fill(choice: Choice): void {
    for (const key of choices) {
      const select = this.#selectOf(key);
      if (select && choice[key] && !select.value) select.value = choice[key];
    }
  }

  #clear(): void {
    for (const key of choices) {
      const select = this.#selectOf(key);
      if (select) select.value = '';
    }
  }

  #choice(): Choice {
    return Object.fromEntries(choices.map((key) => [key, this.#selectOf(key)?.value ?? '']));
  }

  #show(): void {
    const choice = this.#choice();
    let shown = 0;
    const items = document.querySelectorAll<HTMLElement>('.statements > li');
    for (const item of items) {
      item.hidden = !isChosen(choice, item.dataset);
      if (!item.hidden) shown += 1;
    }
    for (const part of document.querySelectorAll<HTMLElement>('.statements-part'))
      part.hidden = !part.querySelector('.statements > li:not([hidden])');
    const output = this.querySelector('output');
    if (output) output.value = `${shown} of ${items.length} shown`;
    const reset = this.querySelector<HTMLButtonElement>('button');
    if (reset) reset.disabled = shown === items.length;
  }

  /**
   * Clears the filters if the statement that the address names is hidden by them, and goes to it.
   */
  #reveal(): void {
    const named = document.getElementById(location.hash.slice(1));
    if (!named?.hidden) return;
    this.#clear();
    this.#show();
    named.scrollIntoView();
  }
}

customElements.define('statement-filter', StatementFilter);
