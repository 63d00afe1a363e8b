import { current, subscribe } from './choose.ts';
import type { Chosen } from './chosen.ts';
import { onPoint, pointedAt } from './pointed.ts';

/**
 * Marks events on every timeline of the page: those of the place that is chosen, and what somebody
 * points at, an event or those of a place. It is done by a rule of style, so that a timeline may be
 * drawn anew, or not move at all, and shows the marks nonetheless: `[data-event]` is what says which
 * event something is. Importing it is enough.
 */
const sheet = new CSSStyleSheet();

/** The ids of the events at a place, which a map knows once its data has come. */
let eventsAt: (place: string) => readonly string[] = () => [];

/** Takes the word of a map for which events happened at a place. */
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
