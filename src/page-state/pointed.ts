import { isSame, type Chosen } from './chosen.ts';

/**
 * The event or place that the reader's pointer or keyboard focus is on, wherever it is named: in
 * the text, on the timeline or on the map. It is short-lived, so it is not in the address. Views
 * mark it, and everything that names a record reports it:
 *
 *     point({ kind: 'place', id: 'ratyan' });   point(null);
 *     onPoint((pointed) => this.mark(pointed), controller.signal);
 */
const type = 'pointed';

let pointed: Chosen | null = null;

/** What the reader points at; null for nothing. */
export const pointedAt = (): Chosen | null => pointed;

/** Sets what the reader points at; null for nothing. */
export function point(at: Chosen | null): void {
  if (isSame(at, pointed)) return;
  pointed = at;
  document.dispatchEvent(new CustomEvent(type, { detail: at }));
}

/** Calls the listener whenever the reader points at something else, until the signal aborts. */
export function onPoint(listener: (pointed: Chosen | null) => void, signal: AbortSignal): void {
  const listen = () => {
    listener(pointed);
  };
  document.addEventListener(type, listen, { signal });
}
