import { current, subscribe } from './choose.ts';
import type { Chosen } from './chosen.ts';
import { onPoint, pointedAt } from './pointed.ts';

/**
 * Marks events on every timeline of the page: those of the chosen place, and those that the reader
 * points at, directly or through their place. The marks are a style rule for `[data-event]`, so
 * they survive when a timeline is drawn again, and also work on one that does not move. Importing
 * this file is enough.
 */
const sheet = new CSSStyleSheet();

/** The ids of the events at a place. A map sets this once its data has loaded. */
let eventsAt: (place: string) => readonly string[] = () => [];

/** Sets the function that returns the events at a place. */
export function learnEvents(at: (place: string) => readonly string[]): void {
  eventsAt = at;
  mark();
}

const eventsOf = ({ kind, id }: Chosen): readonly string[] =>
  kind === 'place' ? eventsAt(id) : [];

function mark(): void {
  const [chosen, pointed] = [current(), pointedAt()];
  const ids = [
    ...(chosen ? eventsOf(chosen) : []),
    ...(pointed?.kind === 'event' ? [pointed.id] : pointed ? eventsOf(pointed) : []),
  ];
  const selectors = ids.map((id) => `[data-event="${id}"]`);
  const rule = `:is(${selectors.join(', ')}) a { background: var(--changed); }`;
  sheet.replaceSync(selectors.length > 0 ? `@layer utilities { ${rule} }` : '');
}

document.adoptedStyleSheets.push(sheet);
const always = new AbortController().signal;
subscribe(mark, always);
onPoint(mark, always);
