import { mount } from '../../draw/mount.ts';
import { drawControlTable, whenWords, type ControlRow } from '../draw/control-table.ts';
import { stateOn, type MovingMap } from '../data/map-data.ts';
import { placeAddress, sourceLinks } from './links.ts';
import { isChangedOn } from './day-marks.ts';

/** Shows another day in the table under a map and in the words that name the day. */
export function showControlTable(figure: Element, map: MovingMap, day: string, name: string): void {
  for (const words of figure.querySelectorAll('.when')) words.textContent = whenWords(name);
  const table = figure.querySelector('.control-table > table');
  if (!table) return;
  const listed = [...table.querySelectorAll<HTMLElement>('[data-place]')];
  const rows = listed.flatMap((row) => {
    const place = map.places.find(({ id }) => id === row.dataset['place']);
    return place ? [rowOf(map, place, day)] : [];
  });
  mount(table, drawControlTable(name, rows, map.noHolder).children);
}

function rowOf(map: MovingMap, place: MovingMap['places'][number], day: string): ControlRow {
  const state = stateOn(map, place, day);
  const { id, words: name } = place;
  const href = placeAddress(place);
  const isChanged = isChangedOn(map, place, day);
  if (!state) return { id, name, href, isChanged, control: null };
  const control = { ...state, sources: sourceLinks(map, state) };
  return { id, name, href, isChanged, control };
}
