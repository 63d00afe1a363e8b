import { link, make } from '../../browser/html.ts';
import { isChangedOn } from './day-marks.ts';
import { markKey, stateOn, type MovingMap, type MovingState } from '../data/map-data.ts';
import { draw, svg } from './svg.ts';

/** Brings the table under a map, and the words that name its day, to another day. */
export function tellDay(figure: Element, map: MovingMap, day: string, name: string): void {
  for (const words of figure.querySelectorAll('.when')) words.textContent = `at the end of ${name}`;
  const caption = figure.querySelector('.control-table caption');
  if (caption) caption.textContent = `Who held which place at the end of ${name}, as reported`;
  for (const row of figure.querySelectorAll<HTMLElement>('.control-table [data-place]')) {
    const place = map.places.find((each) => each.id === row.dataset['place']);
    const head = row.querySelector('th');
    if (!place || !head) continue;
    const isChanged = isChangedOn(map, place, day);
    row.toggleAttribute('data-changed', isChanged);
    row.replaceChildren(head, ...cells(map, stateOn(map, place, day), isChanged));
  }
}

function cells(
  map: MovingMap,
  state: MovingState | null,
  isChanged: boolean,
): readonly HTMLElement[] {
  if (!state) {
    const none = make('td', '', map.noHolder);
    none.colSpan = 4;
    return [none];
  }
  const changed = isChanged ? [' ', make('small', '', state.changed)] : [];
  const sources = state.sources.flatMap((id) => map.sources[id] ?? []);
  return [
    make('td', '', holderMark(map, state), state.holder, ...changed),
    make('td', 'since', state.since),
    make('td', '', state.confidence),
    make(
      'td',
      'sources',
      ...sources.flatMap(({ href, words }, index) => [index > 0 ? '; ' : '', link(href, words)]),
    ),
  ];
}

/** The mark of a holder as the table has it, in a square around its middle. */
function holderMark({ marks }: MovingMap, { key, confidence }: MovingState): SVGSVGElement {
  const shape = (half: boolean): string => `M0 0${marks[markKey(key, 4.75, half)] ?? ''}`;
  const mark = svg('holder', '-7 -7 14 14');
  mark.dataset['holder'] = key;
  mark.dataset['confidence'] = confidence;
  mark.append(
    draw('', shape(false)),
    ...(confidence === 'disputed' ? [draw('half', shape(true))] : []),
  );
  return mark;
}
