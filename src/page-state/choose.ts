import { chosenOf, fragmentOfChosen, isSame, type Chosen } from './chosen.ts';

/**
 * The one thing that a reader has chosen on this page, an event, a place or a day: one truth for the
 * timeline, the map and the cards of mentions. It lives in the fragment of the address and nowhere
 * else, so what is shared, reloaded or gone back to is what was seen. All views call `choose`, and
 * all learn of it through `subscribe`, whoever chose:
 *
 *     subscribe((chosen) => this.show(chosen), controller.signal);
 *     choose({ kind: 'event', id: 'ratyan' }, 'push');
 *     choose(null, 'replace');
 *
 * The query belongs to the views: `setQuery` changes it and leaves the fragment as it is.
 */
type Listener = (chosen: Chosen | null, by: Cause) => void;

/** What changed the choice: a view in which the reader acted, or the address, by a link or "back". */
export type Cause = 'view' | 'address';

/**
 * A step that "back" undoes, or the address made true without one. In a frame none is a step: "back"
 * belongs to the page around it.
 */
export type HistoryStep = 'push' | 'replace';

const listeners = new Set<Listener>();

/** What listeners were last told, so that one change is told once. */
let told: Chosen | null = null;

/** What the address says is chosen; null when its fragment is empty or names something else. */
export const current = (): Chosen | null => chosenOf(location.hash);

/**
 * Writes the choice into the address, as a step that "back" undoes or in place of the present one,
 * and tells all listeners. Nothing is scrolled. Choosing what is chosen already does nothing.
 */
export function choose(chosen: Chosen | null, step: HistoryStep): void {
  if (isSame(chosen, current())) return;
  write(`${location.pathname}${location.search}${fragmentOfChosen(chosen)}`, step);
  tell('view');
}

/** Writes a query such as `?timeline=…` (empty for none) into the address, beside what is chosen. */
export function setQuery(query: string, step: HistoryStep): void {
  if (query === location.search) return;
  write(`${location.pathname}${query}${location.hash}`, step);
}

/**
 * Calls the listener at every change of what is chosen, by a view, by a link, or by going back and
 * forward, until the signal aborts. It is not called for what is chosen already: ask `current`.
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
  told = current();
  listening = new AbortController();
  const { signal } = listening;
  for (const type of ['popstate', 'hashchange'])
    addEventListener(type, () => tell('address'), { signal });
}

function tell(by: Cause): void {
  const chosen = current();
  if (isSame(chosen, told)) return;
  told = chosen;
  for (const listener of [...listeners]) listener(chosen, by);
}

function write(address: string, step: HistoryStep): void {
  if (step === 'push' && parent === window) history.pushState(history.state, '', address);
  else history.replaceState(history.state, '', address);
}
