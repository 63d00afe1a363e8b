import type { TalksLevel } from '../../model/talks-line.ts';
import type { Field, Line, Moment, PointAt } from './types.ts';

/** When a moment is, in days from the beginning of the span. */
export const timeOf = ({ day, part }: Moment): number => day + part;

/**
 * How high the line of the talks is at a level: 1 while a round is open, also if that is denied.
 */
const heightOf = (level: TalksLevel): number => (level === 'closed' ? 0 : 1);

/**
 * The line of the talks, which rises and falls at moments given in order, and a field below it
 * wherever a round is open and nobody denies it. Times are in any unit that `at` understands.
 */
export function talksLines(
  start: TalksLevel,
  moments: readonly (Pick<Moment, 'level'> & { readonly time: number })[],
  end: number,
  at: PointAt,
): { readonly lines: readonly Line[]; readonly fields: readonly Field[] } {
  const lines: Line[] = [];
  const fields: Field[] = [];
  let [level, since] = [start, 0];
  const drawUntil = (time: number): void => {
    if (time <= since) return;
    const height = heightOf(level);
    const from = at(since, height);
    lines.push({ kind: level === 'denied' ? 'denied' : 'talks', from, to: at(time, height) });
    if (level === 'open') fields.push({ kind: 'talks', from, to: at(time, 0) });
  };
  for (const { time, level: next } of moments) {
    if (next === level) continue;
    drawUntil(time);
    const [before, after] = [heightOf(level), heightOf(next)];
    if (before !== after)
      lines.push({ kind: 'talks', from: at(time, before), to: at(time, after) });
    [level, since] = [next, time];
  }
  drawUntil(end);
  return { lines, fields };
}
