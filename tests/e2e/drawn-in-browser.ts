import { make } from '../../src/draw/mount.ts';
import { drawTicks } from '../../src/timeline/draw/dates.ts';
import { drawEvent, type EventItem } from '../../src/timeline/draw/event.ts';
import { drawPrintedLines } from '../../src/timeline/draw/printed-lines.ts';
import { drawDays, drawWithoutDay, type DayParts } from '../../src/timeline/draw/days.ts';
import { drawTimeline, type TrackLabels } from '../../src/timeline/draw/timeline.ts';
import type { Tick } from '../../src/timeline/layout/axis.ts';
import type { StaticDrawing } from '../../src/timeline/layout/printed.ts';

/** What a timeline is drawn from: events, layouts and words, as values. */
export interface Drawn {
  readonly labels: TrackLabels;
  readonly events: readonly EventItem[];
  readonly drawings: readonly StaticDrawing[];
  readonly ticks: readonly Tick[];
  readonly days: readonly Omit<DayParts, 'items'>[];
}

/** Every part of a timeline, drawn. */
export function drawAll({ labels, events, drawings, ticks, days }: Drawn) {
  const draw = (event: EventItem) => drawEvent(event, labels[event.track], { id: event.id });
  const items = events.map(draw);
  const [talks, offensive] = (['talks', 'offensive'] as const).map((track) =>
    events.filter((event) => event.track === track).map(draw),
  );
  return [
    ...drawTimeline({
      labels,
      lines: drawings.map((drawing) => drawPrintedLines(drawing, 'p{color:red}')),
      ticks: drawTicks(ticks),
      items,
    }),
    drawDays(
      labels,
      days.map((day, index) => ({
        ...day,
        items:
          index > 0
            ? { talks: [], offensive: [] }
            : { talks: talks ?? [], offensive: offensive ?? [] },
      })),
    ),
    drawWithoutDay(items),
  ];
}

Object.assign(globalThis, {
  drawnHere: (drawn: Drawn) => drawAll(drawn).map((tree) => make(tree, null, document).outerHTML),
});
