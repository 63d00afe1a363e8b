import { chosenOf, fragmentOfChosen, isSame, type Chosen } from './chosen.ts';

/**
 * The event, place or day that a reader has chosen on this page, shared by the timeline, the map
 * and the cards of mentions. It is in the fragment of the address and nowhere else, so that
 * sharing, reloading or going back shows the same. Views call `choose`, and are told of every
 * choice, including their own, through `subscribe`:
 *
 *     subscribe((chosen) => this.show(chosen), controller.signal);
 *     choose({ kind: 'event', id: 'ratyan' }, 'push');
 *     choose(null, 'replace');
 *
 * The query belongs to the views: `setQuery` changes it and leaves the fragment as it is.
 */
type Listener = (chosen: Chosen | null, by: Cause) => void;

/** What changed the choice: the reader in a view, or the address, by a link or the back button. */
export type Cause = 'view' | 'address';

/**
 * How to write the address: `push` adds a history entry, `replace` changes the present one. In a
 * frame both replace, because the history belongs to the page around it.
 */
export type HistoryStep = 'push' | 'replace';

const listeners = new Set<Listener>();

/** What listeners were last called with, so that they are called once per change. */
let notified: Chosen | null = null;

/** What the address says is chosen; null if its fragment is empty or names something else. */
export const current = (): Chosen | null => chosenOf(location.hash);

/**
 * Writes a choice into the address and calls all listeners. The page does not scroll. Choosing what
 * is chosen already does nothing.
 */
export function choose(chosen: Chosen | null, step: HistoryStep): void {
  if (isSame(chosen, current())) return;
  write(`${location.pathname}${location.search}${fragmentOfChosen(chosen)}`, step);
  notify('view');
}

/** Writes a query such as `?timeline=…` into the address, empty for none. The fragment stays. */
export function setQuery(query: string, step: HistoryStep): void {
  if (query === location.search) return;
  write(`${location.pathname}${query}${location.hash}`, step);
}

/**
 * Calls the listener whenever the choice changes, by a view, a link or the back button, until the
 * signal aborts. It is not called for the present choice; `current` returns that.
 */
export function subscribe(listener: Listener, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (listeners.size === 0) listen();
  listeners.add(listener);
  signal.addEventListener('abort', () => {
    listeners.delete(listener);
    if (listeners.size === 0) listening?.abort();
  });
}

let listening: AbortController | null = null;

function listen(): void {
  notified = current();
  listening = new AbortController();
  const { signal } = listening;
  for (const type of ['popstate', 'hashchange'])
    addEventListener(type, () => notify('address'), { signal });
}

function notify(by: Cause): void {
  const chosen = current();
  if (isSame(chosen, notified)) return;
  notified = chosen;
  for (const listener of [...listeners]) listener(chosen, by);
}

function write(address: string, step: HistoryStep): void {
  if (step === 'push' && parent === window) history.pushState(history.state, '', address);
  else history.replaceState(history.state, '', address);
}
