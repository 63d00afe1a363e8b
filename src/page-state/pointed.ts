import { isSame, type Chosen } from './chosen.ts';

/**
 * What a reader's pointer or keyboard focus rests on, an event or a place, wherever it is named: in
 * the text, on the timeline, on the map. It passes, so it is not in the address. Whoever shows
 * events or places marks it, and whoever names them says so:
 *
 *     point({ kind: 'place', id: 'ratyan' });   point(null);
 *     onPoint((pointed) => this.mark(pointed), controller.signal);
 */
const type = 'pointed';

let pointed: Chosen | null = null;

/** What a reader points at; null for nothing. */
export const pointedAt = (): Chosen | null => pointed;

/** Says that a reader points at something, or at nothing any more. */
export function point(at: Chosen | null): void {
  if (isSame(at, pointed)) return;
  pointed = at;
  document.dispatchEvent(new CustomEvent(type, { detail: at }));
}

/** Calls the listener at every change of what is pointed at, until the signal aborts. */
export function onPoint(listener: (pointed: Chosen | null) => void, signal: AbortSignal): void {
  const listen = () => {
    listener(pointed);
  };
  document.addEventListener(type, listen, { signal });
}
