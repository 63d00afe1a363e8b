import type { Element } from 'hast';
import { element, type Child } from '../../draw/tree.ts';
import { formatDate, weekdayOf, type Day } from '../../model/date.ts';
import type { Tick, TickUnit } from '../layout/axis.ts';

/** The heading of a day in a list by days; a link if the day has a page. */
export const drawDay = (day: Day, href: string | null): Element => {
  const words = drawDate(day, 'day', false);
  return element('p', { class: 'date' }, ...(href ? [element('a', { href }, ...words)] : words));
};

/** The dates on the band of a timeline, in order of time. Each event also states its own date. */
export const drawTicks = (ticks: readonly Tick[]): Element =>
  element(
    'p',
    { class: 'ticks', 'aria-hidden': 'true' },
    ...ticks.flatMap(({ day, unit }, index) => [
      index > 0 && ' ',
      element('span', {}, ...drawDate(day, unit, index === 0 || day.slice(5, 7) === '01')),
    ]),
  );

/** "Mon 1 Feb", "8 Feb", or "Nov" for months, with the year if it differs from the date before. */
function drawDate(day: Day, unit: TickUnit, hasYear: boolean): readonly Child[] {
  const words = formatDate(day, { short: true, withoutYear: true });
  if (unit === 'month') {
    const month = words.replace(/^1 /, '');
    return [element('b', {}, hasYear ? `${month} ${day.slice(0, 4)}` : month)];
  }
  return [unit === 'day' && `${weekdayOf(day, { short: true })} `, element('b', {}, words)];
}
