import { makeTree, mount } from '../../src/draw/mount.ts';
import { element } from '../../src/draw/tree.ts';
import { drawTicks } from '../../src/timeline/draw/dates.ts';
import { drawEvent, type EventItem } from '../../src/timeline/draw/event.ts';
import { drawPrintedLines } from '../../src/timeline/draw/printed-lines.ts';
import { drawCard } from '../../src/timeline/draw/card.ts';
import { drawDays, drawWithoutDay, type DayParts } from '../../src/timeline/draw/days.ts';
import { drawMoving, type OrderedEvent } from '../../src/timeline/draw/moving.ts';
import { drawTimeline, type TrackLabels } from '../../src/timeline/draw/timeline.ts';
import type { Tick } from '../../src/timeline/layout/axis.ts';
import type { StaticDrawing } from '../../src/timeline/layout/printed.ts';
import type { TimelineLayout } from '../../src/timeline/layout/types.ts';

/** What a timeline is drawn from: events, layouts and words, as values. */
export interface Drawn {
  readonly labels: TrackLabels;
  readonly events: readonly EventItem[];
  readonly drawings: readonly StaticDrawing[];
  readonly ticks: readonly Tick[];
  readonly days: readonly Omit<DayParts, 'items'>[];
}

/** Every part of a timeline, drawn, and the card of each event. */
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
    ...events.map((event) =>
      element('section', {}, ...drawCard(event, { summary: event.title, sources: 'AP, AFP' })),
    ),
  ];
}

/** What a moving timeline is drawn from: a view of its events, laid out. */
export interface Moved {
  readonly labels: TrackLabels;
  readonly events: readonly OrderedEvent[];
  readonly layout: TimelineLayout;
  /** The event without a label. */
  readonly apart: string | null;
}

/** A drawn view of a moving timeline, and the card of the event without a label. */
export function drawMoved({ labels, events, layout, apart }: Moved) {
  const byId = new Map(events.map((event) => [event.id, event]));
  const chosen = apart === null ? undefined : byId.get(apart);
  return [
    ...drawMoving(layout, labels, (id) => byId.get(id), apart),
    ...(chosen ? [element('section', {}, ...drawCard(chosen, null))] : []),
  ];
}

/**
 * Mounts views, each in an element of its own and all one after the other in another. Gives what
 * is then written in each, and whether the one that changed shows the same.
 */
function mountMoved(views: readonly Moved[]): readonly (readonly [string, boolean])[] {
  const changed = document.createElement('div');
  return views.map((view) => {
    const fresh = document.createElement('div');
    mount(fresh, drawMoved(view));
    mount(changed, drawMoved(view));
    return [fresh.innerHTML, changed.isEqualNode(fresh)] as const;
  });
}

Object.assign(globalThis, {
  drawnHere: (drawn: Drawn) =>
    drawAll(drawn).map((tree) => makeTree(tree, null, document).outerHTML),
  mountMoved,
});
