import { count } from '../../model/count.ts';
import { formatDate, weekdayOf, type PartialDate } from '../../model/date.ts';
import { tracks } from '../../model/track.ts';
import type { Tick } from '../layout/axis.ts';
import type { Drawing } from '../layout/density.ts';
import type { Box, Gathered, Label } from '../layout/types.ts';
import { draw, make } from './dom.ts';
import { pathNames, pathsOf } from '../draw/paths.ts';
import type { Told, ToldEvent } from './read-events.ts';

/** Px that the names of the tracks take: above and below a drawing, or above one on a phone. */
export const headHeight = 36;

/** The drawing that moves: made once, and put to rights for every view. */
export interface Detail {
  readonly element: HTMLElement;
  readonly show: (drawing: Drawing, apart: Apart | null) => void;
  /** The link of an event; null when it is not in the drawing. */
  readonly linkOf: (id: string) => HTMLAnchorElement | null;
  /** In order of time. */
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
  { byId: told, labels }: Pick<Told, 'byId' | 'labels'>,
  open: (gathered: Gathered) => void,
): Detail {
  const svg = draw('svg', { 'aria-hidden': 'true' });
  const paths = pathNames.map((name) => svg.appendChild(draw('path', { class: name })));
  const list = make('ol');
  const area = make('div', { class: 'area' });
  area.append(svg, list);
  const names = tracks.map((track) => make('p', { class: track, text: labels[track] }));
  const element = make('div', { class: 'timeline-detail' }, ...names, area);

  const ticks = pool(area, 'span', 'tick', showTick);
  const empty = pool<Box>(area, 'span', 'empty', (box, span) => {
    span.textContent = 'nothing recorded';
    place(span, box);
  });
  const counts = pool(list, 'li', 'gathered', showGathered(open));
  const items = new Map<string, HTMLElement>();

  return {
    element,
    links: () => [...list.querySelectorAll('a')],
    linkOf: (id) => items.get(id)?.querySelector('a') ?? null,
    show: (drawing, apart) => {
      const { layout } = drawing;
      element.dataset['orientation'] = layout.orientation;
      for (const [index, path] of pathsOf(drawing).entries()) paths[index]?.setAttribute('d', path);
      const isAcross = layout.orientation === 'horizontal';
      ticks(layout.ticks.map((tick) => [tick, alongBand(tick, layout.band, isAcross)]));
      empty(layout.emptyDays);
      counts(layout.gathered);
      const labels = new Map(layout.labels.map((label) => [label.id, label]));
      const wanted = new Set([...labels.keys(), ...(apart ? [apart.id] : [])]);
      for (const [id, item] of items) if (!wanted.has(id)) removeItem(items, id, item);
      for (const id of wanted) {
        const event = told.get(id);
        if (event && !items.has(id)) insertItem(list, items, event);
        const item = items.get(id);
        if (item) showItem(item, labels.get(id) ?? null, apart);
      }
    },
  };
}

/** The part of the band that a tick's words stand in. */
const alongBand = ({ at }: Tick, { x, y, width, height }: Box, isAcross: boolean): Box =>
  isAcross ? { x: at, y, width: 0, height } : { x, y: at, width, height: 0 };

function removeItem(items: Map<string, HTMLElement>, id: string, item: HTMLElement): void {
  item.remove();
  items.delete(id);
}

/** Puts the item of an event where it belongs in time. */
function insertItem(list: HTMLElement, items: Map<string, HTMLElement>, event: ToldEvent): void {
  const item = makeItem(event);
  const later = [...list.children].find(
    (other) => other instanceof HTMLElement && Number(other.dataset['order']) > event.order,
  );
  list.insertBefore(item, later ?? null);
  items.set(event.id, item);
}

function makeItem({ id, track, confidence, order, link: { href } }: ToldEvent): HTMLElement {
  const mark = make('span', { class: 'mark', attributes: { 'aria-hidden': 'true' } });
  const words = ['date', 'title', 'certainty'].map((name) => make('span', { class: name }));
  const link = make('a', { attributes: { href, tabindex: '-1' } }, mark, ...words);
  const item = make('li', {}, link);
  Object.assign(item.dataset, { event: id, track, order: String(order) });
  mark.dataset['confidence'] = confidence;
  return item;
}

function showItem(item: HTMLElement, label: Label | null, apart: Apart | null): void {
  item.className = label ? 'event' : 'event apart';
  if (!label) {
    if (apart) place(item, { ...apart, width: 24, height: 24 });
    return;
  }
  const [date = '', ...lines] = label.lines;
  const isSure = item.querySelector('[data-confidence="confirmed"]') !== null;
  const texts = [
    date,
    lines.slice(0, isSure ? undefined : -1).join('\n'),
    isSure ? '' : lines.at(-1),
  ];
  for (const [index, words] of [...item.querySelectorAll('.mark ~ span')].entries())
    if (words.textContent !== texts[index]) words.textContent = texts[index] ?? '';
  place(item, label);
}

function showTick([{ day, unit }, box]: readonly [Tick, Box], span: HTMLElement): void {
  place(span, box);
  if (!isOther(span, `${unit} ${day}`)) return;
  const words = formatDate(day, { short: true, withoutYear: true });
  const weekday = unit === 'day' ? [`${weekdayOf(day).slice(0, 3)}\n`] : [];
  const text = unit === 'month' ? `${words.slice(2)} ${day.slice(0, 4)}` : words;
  span.replaceChildren(...weekday, make('b', { text }));
}

const showGathered =
  (open: (gathered: Gathered) => void) =>
  (gathered: Gathered, item: HTMLElement): void => {
    const { from, to, count: several, track } = gathered;
    place(item, gathered);
    const button =
      item.querySelector('button') ?? make('button', { attributes: { type: 'button' } });
    button.onclick = () => {
      open(gathered);
    };
    if (!isOther(item, `${several} ${track} ${from} ${to}`)) return;
    const days = formatDate((from === to ? from : `${from}/${to}`) as PartialDate);
    item.dataset['track'] = track;
    button.textContent = String(several);
    button.setAttribute('aria-label', `${count(several, 'event')}, ${days}: show`);
    item.append(button);
  };

/** Whether an element is to tell of something else than it does. */
function isOther({ dataset }: HTMLElement, told: string): boolean {
  const before = dataset['told'];
  dataset['told'] = told;
  return told !== before;
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
  name: 'span' | 'li',
  classes: string,
  fill: (thing: Thing, element: HTMLElement) => void,
): (things: readonly Thing[]) => void {
  const elements: HTMLElement[] = [];
  return (things) => {
    while (elements.length > things.length) elements.pop()?.remove();
    for (const [index, thing] of things.entries()) {
      const element = elements[index] ?? parent.appendChild(make(name, { class: classes }));
      elements[index] = element;
      fill(thing, element);
    }
  };
}
