import { formatDate, weekdayOf } from '../model/date.ts';
import { tracks } from '../model/track.ts';
import type { Tick } from './axis.ts';
import type { Box, Gathered, Label, TimelineLayout } from './drawing.ts';
import { pathOfDensity, type Drawing } from './dense.ts';
import { draw, make } from './make.ts';
import type { ToldEvent } from './told.ts';

/** The drawing that moves: made once, and put to rights for every view. */
export interface Detail {
  readonly element: HTMLElement;
  readonly show: (drawing: Drawing, apart: Apart | null) => void;
  /** The link of an event; null when it is not in the drawing. */
  readonly linkOf: (id: string) => HTMLAnchorElement | null;
  readonly links: () => readonly HTMLAnchorElement[];
}

/** An event that has the reader's attention but no label: where its bare mark stands, in px. */
export interface Apart {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Makes the moving drawing; `open` is called when a mark with a count is to open. */
export function makeDetail(
  told: ReadonlyMap<string, ToldEvent>,
  open: (gathered: Gathered) => void,
): Detail {
  const paths = pathsOf();
  const svg = draw('svg', { 'aria-hidden': 'true' });
  svg.append(...paths.values());
  const list = make('ol');
  const element = make('div', { class: 'timeline-detail' });
  element.append(svg, list);

  const ticks = pool(element, (tick: Tick, span, layout: TimelineLayout) => {
    span.className = 'tick';
    span.textContent = tickWords(tick);
    const isAcross = layout.orientation === 'horizontal';
    place(span, isAcross ? { ...layout.band, x: tick.at } : { ...layout.band, y: tick.at });
  });
  const empty = pool(element, (box: Box, span) => {
    span.className = 'empty';
    span.textContent = 'nothing recorded';
    place(span, box);
  });
  const counts = pool(list, (gathered: Gathered, item) => {
    const button = (item.firstElementChild ??
      item.appendChild(make('button', { attributes: { type: 'button' } }))) as HTMLButtonElement;
    const days = formatDate(
      gathered.from === gathered.to
        ? gathered.from
        : (`${gathered.from}/${gathered.to}` as ToldEvent['date']),
    );
    item.className = 'gathered';
    button.dataset['track'] = gathered.track;
    button.textContent = String(gathered.count);
    button.setAttribute('aria-label', `${gathered.count} events, ${days}: show them`);
    button.onclick = () => {
      open(gathered);
    };
    place(item, gathered);
  });
  const items = new Map<string, HTMLElement>();

  return {
    element,
    links: () => [...list.querySelectorAll('a')],
    linkOf: (id) => items.get(id)?.querySelector('a') ?? null,
    show: ({ layout, density }, apart) => {
      element.dataset['orientation'] = layout.orientation;
      drawPaths(paths, { layout, density });
      ticks(layout.ticks, layout);
      empty(layout.emptyDays, layout);
      counts(layout.gathered, layout);
      const wanted = new Map(layout.labels.map((label) => [label.id, label] as const));
      for (const [id, item] of items)
        if (!wanted.has(id) && id !== apart?.id) {
          item.remove();
          items.delete(id);
        }
      let before: Element | null = null;
      for (const id of order(told, [...wanted.keys(), ...(apart ? [apart.id] : [])])) {
        const event = told.get(id);
        if (!event) continue;
        const item: HTMLElement = items.get(id) ?? makeItem(event);
        items.set(id, item);
        const label = wanted.get(id);
        item.className = label ? 'event' : 'event apart';
        if (label) fillLabel(item, label);
        else if (apart) place(item, { ...apart, width: 24, height: 24 });
        const next: Element | null = before ? before.nextElementSibling : list.firstElementChild;
        if (next !== item) list.insertBefore(item, next);
        before = item;
      }
    },
  };
}

/** Ids in order of time, each once. */
const order = (told: ReadonlyMap<string, ToldEvent>, ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].sort((a, b) => (told.get(a)?.from ?? 0) - (told.get(b)?.from ?? 0));

function makeItem({ id, href, track, confidence }: ToldEvent): HTMLElement {
  const mark = make('span', { class: 'mark', attributes: { 'aria-hidden': 'true' } });
  mark.dataset['track'] = track;
  mark.dataset['confidence'] = confidence;
  const link = make('a', { attributes: { href, tabindex: '-1' } }, mark, make('span'));
  return make('li', { attributes: { 'data-event': id } }, link);
}

function fillLabel(item: HTMLElement, label: Label): void {
  const words = item.querySelector('a > span:last-child');
  const text = label.lines.join('\n');
  if (words && words.textContent !== text) words.textContent = text;
  place(item, label);
}

/** Puts an element where its box is. Its style is set by script, which the policy allows. */
function place({ style }: HTMLElement, { x, y, width, height }: Box): void {
  style.transform = `translate(${x}px, ${y}px)`;
  style.inlineSize = `${width}px`;
  style.blockSize = `${height}px`;
}

/** Elements for the things of a list, as many as there are, kept from one drawing to the next. */
function pool<Thing>(
  parent: HTMLElement,
  fill: (thing: Thing, element: HTMLElement, layout: TimelineLayout) => void,
): (things: readonly Thing[], layout: TimelineLayout) => void {
  const elements: HTMLElement[] = [];
  return (things, layout) => {
    while (elements.length > things.length) elements.pop()?.remove();
    for (const [index, thing] of things.entries()) {
      const element =
        elements[index] ?? parent.appendChild(make(parent.localName === 'ol' ? 'li' : 'span', {}));
      elements[index] = element;
      fill(thing, element, layout);
    }
  };
}

function tickWords({ day, unit }: Tick): string {
  const words = formatDate(day, { short: true, withoutYear: true });
  if (unit === 'day') return `${weekdayOf(day).slice(0, 3)}\n${words}`;
  return unit === 'week' ? words : `${words.slice(2)} ${day.slice(0, 4)}`;
}

const pathNames = [
  'band',
  ...tracks.flatMap((track) => [
    `leader ${track}`,
    `stay ${track}`,
    `span ${track}`,
    `density ${track}`,
  ]),
];

const pathsOf = (): ReadonlyMap<string, SVGPathElement> =>
  new Map(pathNames.map((name) => [name, draw('path', { class: name })]));

function drawPaths(paths: ReadonlyMap<string, SVGPathElement>, { layout, density }: Drawing): void {
  const most = Math.max(1, ...density.flatMap(({ counts }) => counts));
  paths.get('band')?.setAttribute('d', rectangle(layout.band));
  for (const track of tracks) {
    const of = <T extends { track: string }>(things: readonly T[]) =>
      things.filter((thing) => thing.track === track);
    const stays = (shape: string) =>
      of(layout.stays)
        .filter((stay) => stay.shape === shape)
        .map(rectangle)
        .join('');
    const leaders = of(layout.leaders).map(
      ({ points }) => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`,
    );
    paths.get(`leader ${track}`)?.setAttribute('d', leaders.join(''));
    paths.get(`stay ${track}`)?.setAttribute('d', stays('bar'));
    paths.get(`span ${track}`)?.setAttribute('d', stays('span'));
    const bars = of(density).map((one) => pathOfDensity(one, most, layout));
    paths.get(`density ${track}`)?.setAttribute('d', bars.join(''));
  }
}

const rectangle = ({ x, y, width, height }: Box): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;
