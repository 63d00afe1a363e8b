import { make } from '../browser/html.ts';
import { addressOf, addressOfQuery, countInWords, unavailable, wordsOf } from './found.ts';
import { finder } from './load.ts';

/**
 * Shows on /search/ what is found, in the place of the list of names, as a reader types; the query
 * stands in the address, so that a link leads to the same.
 */

/** Milliseconds after the last letter in which the address and what is read out stay as they are. */
const patience = 300;

let timer = 0;

function start(page: HTMLElement): void {
  const input = page.querySelector('input');
  const status = page.querySelector('output');
  const list = page.querySelector('ol');
  if (!input || !status || !list) return;

  const show = async () => {
    const find = await finder();
    const query = input.value.trim();
    // Without what it would search the names stay.
    page.toggleAttribute('data-searching', find !== null && query !== '');
    const found = query === '' ? [] : (find?.(query) ?? []);
    list.replaceChildren(
      ...found.map((record) => {
        const [name, ...rest] = wordsOf(record, query);
        return make('li', {}, make('a', { href: addressOf(record) }, name ?? ''), ...rest);
      }),
    );
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      history.replaceState(
        history.state,
        '',
        query === '' ? location.pathname : addressOfQuery(query),
      );
      status.value = query === '' ? '' : find ? countInWords(found) : unavailable;
    }, patience);
  };

  const asked = new URLSearchParams(location.search).get('q');
  input.value ||= asked ?? '';
  // Whoever comes by the button without a word has come to write one.
  if (asked === '') input.focus();
  input.addEventListener('input', () => void show());
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    // The keyboard of a phone makes room for what was found.
    input.blur();
  });
  if (input.value !== '') void show();
}

const page = document.querySelector<HTMLElement>('.search');
if (page) start(page);
