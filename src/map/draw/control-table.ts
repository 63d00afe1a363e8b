import type { Element } from 'hast';
import { element } from '../../draw/tree.ts';
import type { ControlWords } from '../../model/control-words.ts';
import { heldBy } from '../../model/place-words.ts';
import type { HolderKey } from '../layout/marks.ts';
import { drawHolder } from './marks.ts';

/** A source as the table and the cards of places name it. */
export interface SourceLink {
  readonly words: string;
  readonly title: string;
  readonly href: string;
}

/** A row of the table: who held a place at the end of a day. */
export interface ControlRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly isChanged: boolean;
  /** Null where no holder is recorded. */
  readonly control: RowControl | null;
}

interface RowControl extends ControlWords {
  readonly key: HolderKey;
  /** Sources by the names of their publishers. The link leads to the entry with the title. */
  readonly sources: readonly Omit<SourceLink, 'title'>[];
}

const heads = ['Place', 'Held by', 'Since', 'How sure', 'Source'] as const;

/** The time that a map and its table show: "at the end of 2 February 2016". */
export const whenWords = (day: string): string => `at the end of ${day}`;

/**
 * The table under a map: for each place who held it at the end of a day, since when, how sure that
 * is, and the sources. `day` is the day in words; `noHolder` the words for a place without a known
 * holder.
 */
export const drawControlTable = (
  day: string,
  rows: readonly ControlRow[],
  noHolder: string,
): Element =>
  element(
    'table',
    {},
    element(
      'caption',
      { class: 'visually-hidden' },
      `Who held which place ${whenWords(day)}, as reported`,
    ),
    element(
      'thead',
      {},
      element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head))),
    ),
    element('tbody', {}, ...rows.map((row) => drawRow(row, noHolder))),
  );

const drawRow = ({ id, name, href, isChanged, control }: ControlRow, noHolder: string): Element =>
  element(
    'tr',
    { 'data-place': id, 'data-changed': isChanged },
    element('th', { scope: 'row' }, element('a', { href }, name)),
    ...(control ? drawCells(control, isChanged) : [element('td', { colspan: 4 }, noHolder)]),
  );

const drawCells = (control: RowControl, isChanged: boolean): readonly Element[] => [
  element(
    'td',
    {},
    drawHolder(control.key, control.confidence),
    heldBy(control),
    ...(isChanged && control.changed !== null ? [' ', element('small', {}, control.changed)] : []),
  ),
  element('td', { class: 'since' }, control.since),
  element('td', {}, control.confidence),
  element(
    'td',
    { class: 'sources' },
    ...control.sources.flatMap(({ words, href }, index) => [
      index > 0 && '; ',
      element('a', { href }, words),
    ]),
  ),
];
