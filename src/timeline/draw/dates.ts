import type { Element } from 'hast';
import { element, type Child } from '../../draw/tree.ts';
import { formatDate, weekdayOf, type Day } from '../../model/date.ts';
import type { Tick, TickUnit } from '../layout/axis.ts';

/** A day of a list by days, at its head; a link where the day has a page. */
export const drawDay = (day: Day, href: string | null): Element => {
  const words = drawDate(day, 'day', false);
  return element('p', { class: 'date' }, ...(href ? [element('a', { href }, ...words)] : words));
};

/** The dates on the band of a timeline, in order of time. Each event says its own as well. */
export const drawTicks = (ticks: readonly Tick[]): Element =>
  element(
    'p',
    { class: 'ticks', 'aria-hidden': 'true' },
    ...ticks.flatMap(({ day, unit }, index) => [
      index > 0 && ' ',
      element('span', {}, ...drawDate(day, unit, index === 0 || day.slice(5, 7) === '01')),
    ]),
  );

/** "Mon 1 Feb", "8 Feb", or for months "Nov", with the year where it is not that of the one before. */
function drawDate(day: Day, unit: TickUnit, hasYear: boolean): readonly Child[] {
  const words = formatDate(day, { short: true, withoutYear: true });
  if (unit === 'month') {
    const month = words.replace(/^1 /, '');
    return [element('b', {}, hasYear ? `${month} ${day.slice(0, 4)}` : month)];
  }
  return [unit === 'day' && `${weekdayOf(day).slice(0, 3)} `, element('b', {}, words)];
}
