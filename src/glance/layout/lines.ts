import type { Field, Line, Moment, SharedPoint } from './types.ts';
import type { TalksLevel } from '../../model/talks-line.ts';
import { stretchesOf, type Tread } from './stair.ts';

/** A point of time and a level, where a form puts it. */
type PointAt = (time: number, level: number) => SharedPoint;

/** The line of the talks through moments at points of time, and what lies under an open round. */
export function talksLines(
  start: TalksLevel,
  moments: readonly (Pick<Moment, 'level'> & { readonly time: number })[],
  end: number,
  at: PointAt,
): { readonly lines: readonly Line[]; readonly fields: readonly Field[] } {
  const lines: Line[] = [];
  const fields: Field[] = [];
  let [level, since] = [start, 0];
  const isUp = (one: TalksLevel): number => (one === 'closed' ? 0 : 1);
  const draw = (until: number): void => {
    const kind = level === 'denied' ? 'denied' : 'talks';
    const from = at(since, isUp(level));
    if (until > since) lines.push({ kind, from, to: at(until, isUp(level)) });
    if (until > since && isUp(level)) fields.push({ kind: 'talks', from, to: at(until, 0) });
  };
  for (const { time, level: next } of moments) {
    if (next === level) continue;
    draw(time);
    if (isUp(next) !== isUp(level))
      lines.push({ kind: 'talks', from: at(time, isUp(level)), to: at(time, isUp(next)) });
    [level, since] = [next, time];
  }
  draw(end);
  return { lines, fields };
}

/** The stair of the ground: a line for what is certain, one for what more there perhaps is by then. */
export function stairLines(treads: readonly Tread[], at: PointAt): readonly Line[] {
  const sure = stretchesOf(treads.map(({ sure }) => sure));
  const perhaps = stretchesOf(
    treads.map((tread) => (tread.perhaps > tread.sure ? tread.perhaps : null)),
  );
  return [
    ...sure.flatMap(({ from, to, count }, index): readonly Line[] => [
      { kind: 'offensive', from: at(from, sure[index - 1]?.count ?? 0), to: at(from, count) },
      { kind: 'offensive', from: at(from, count), to: at(to, count) },
    ]),
    ...perhaps.flatMap(({ from, to, count }): readonly Line[] => [
      { kind: 'perhaps', from: at(from, treads[from]?.sure ?? 0), to: at(from, count) },
      { kind: 'perhaps', from: at(from, count), to: at(to, count) },
    ]),
  ].filter(({ from, to }) => from.share !== to.share || from.y !== to.y);
}
