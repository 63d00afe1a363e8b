import type { Element } from 'hast';
import { element } from '../../draw/tree.ts';
import { isOpenChange } from '../../model/control.ts';
import { noHolder } from '../../model/control-words.ts';
import { unbroken } from '../../markdown/typography.ts';
import { formatDay, type Day } from '../../model/date.ts';
import { isWithin, type Span } from '../../model/span.ts';
import { smallMap, type SmallMap, type SmallMaps } from '../layout/small-maps.ts';
import { drawMark } from './marks.ts';

/** Returns the address of the page of a day. */
type AddressOf = (day: Day) => string;

/** Small maps of some days, each a link to its day, with what changed on it below. */
export const drawSmallMaps = (
  { roads, days }: SmallMaps,
  recorded: Span,
  addressOf: AddressOf,
): Element =>
  element(
    'ol',
    { class: 'small-maps' },
    ...days.map((one) =>
      element(
        'li',
        {},
        element(
          'a',
          { href: addressOf(one.day) },
          drawRoadsAndMarks(roads, one),
          element('b', {}, shortDay(one.day)),
          ` ${changesOn(one, recorded)}`,
        ),
      ),
    ),
  );

/** "Mon 1 Feb", on one line. */
const shortDay = (day: Day): string => unbroken(formatDay(day, { short: true, withoutYear: true }));

const changesOn = ({ day, changed }: SmallMap, recorded: Span): string => {
  if (!isWithin(day, recorded)) return noHolder;
  return changed.map(({ name }) => name).join(', ') || 'no change';
};

/** The radius of a mark, in px of a small map. */
const radius = 3.6;

const drawRoadsAndMarks = (roads: readonly string[], { places }: SmallMap): Element =>
  element(
    'svg',
    { viewBox: `0 0 ${smallMap.width} ${smallMap.height}`, 'aria-hidden': 'true' },
    ...roads.map((d) => element('path', { class: 'road', d })),
    ...joinAlike(
      places.flatMap(({ point, holder, control, isChanged }) =>
        drawMark({
          point,
          radius,
          holder,
          confidence: control?.confidence ?? null,
          isEncircled: control?.encircled ?? false,
          isApproximate: false,
          isChanged,
          isOpen: control !== null && isOpenChange(control),
        }),
      ),
    ),
  );

/** The layers of marks, from the back to the front. */
const layers = ['halo', 'ring', 'mark'] as const;

/** Joins the paths of a layer that have the same attributes into one, which saves bytes. */
const joinAlike = (paths: readonly Element[]): readonly Element[] =>
  layers.flatMap((layer) => {
    const alike = new Map<string, Element>();
    for (const path of paths.filter(({ properties }) => properties['class'] === layer)) {
      const { d, ...look } = path.properties;
      const key = JSON.stringify(look);
      const before = alike.get(key)?.properties['d'] ?? '';
      alike.set(key, element('path', { ...textsOf(look), d: `${String(before)}${String(d)}` }));
    }
    return [...alike.values()];
  });

/** The attributes of a path as texts. */
const textsOf = (look: Element['properties']): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(look).map(([name, value]) => [name, String(value)]));
