import { make } from '../browser/html.ts';
import {
  addressOfResult,
  addressOfQuery,
  resultsInWords,
  unavailable,
  wordsOfResult,
} from './found.ts';
import { finder } from './load.ts';

/**
 * The script of /search/: shows results instead of the list of names as a reader types, and keeps
 * the query in the address, so that a link leads to the same results.
 */

/** Milliseconds after the last keystroke before the address and the announced count change. */
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
    // If the documents could not be loaded, the list of names stays.
    page.toggleAttribute('data-searching', find !== null && query !== '');
    const found = query === '' ? [] : (find?.(query) ?? []);
    list.replaceChildren(
      ...found.map((record) => {
        const [name, ...rest] = wordsOfResult(record, query);
        return make('li', {}, make('a', { href: addressOfResult(record) }, name ?? ''), ...rest);
      }),
    );
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      history.replaceState(
        history.state,
        '',
        query === '' ? location.pathname : addressOfQuery(query),
      );
      status.value = query === '' ? '' : find ? resultsInWords(found) : unavailable;
    }, patience);
  };

  const fromAddress = new URLSearchParams(location.search).get('q');
  input.value ||= fromAddress ?? '';
  // A reader who pressed the button of an empty field in the masthead wants to type here.
  if (fromAddress === '') input.focus();
  input.addEventListener('input', () => void show());
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    // Closes the keyboard of a phone, which covers the results.
    input.blur();
  });
  if (input.value !== '') void show();
}

const page = document.querySelector<HTMLElement>('.search');
if (page) start(page);
