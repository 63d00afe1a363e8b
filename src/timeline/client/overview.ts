import { brushX, select, type D3BrushEvent } from 'd3';
import { formatDate, type Day } from '../../model/date.ts';
import { tracks } from '../../model/track.ts';
import { scaleOf, type Stretch } from '../layout/axis.ts';
import { barsOf, countByPixel } from '../layout/density.ts';
import { dragSideways } from './gestures.ts';
import { draw, make } from './dom.ts';
import { clampRange, daysShown } from '../layout/range.ts';
import { filterEvents, hasSameFilters, type MovingEvent, type View } from '../layout/view.ts';

/**
 * Px: how high the strip is, where its line runs, and the height of the tallest mark on either side
 * of it. Below the marks is room for the dates.
 */
const height = 44;
const middle = 15;
const tallest = 12;

export interface Overview {
  readonly element: HTMLElement;
  readonly show: (view: View) => void;
}

/**
 * All of the timeline in a strip, with a brush over the days that the drawing shows. Buttons do the
 * same for who cannot drag, so assistive technology does not meet it.
 */
export function makeOverview(
  events: readonly MovingEvent[],
  limits: Stretch,
  move: (range: Stretch | null) => void,
  rest: () => void,
  signal: AbortSignal,
): Overview {
  const svg = draw('svg', { height: String(height) });
  const line = draw('path', { class: 'line' });
  const sides = tracks.map((track) => draw('path', { class: `density ${track}` }));
  const { from, to } = daysShown(limits);
  const element = make(
    'div',
    { class: 'timeline-overview', attributes: { 'aria-hidden': 'true' } },
    ...[from, to].map((day: Day) => make('span', { text: formatDate(day, { short: true }) })),
  );
  svg.append(line, ...sides);
  element.prepend(svg);
  const group = select(svg).append<SVGGElement>('g');
  let width = 0;
  let shown: View | null = null;
  const scale = () => scaleOf(limits, { start: 0, end: Math.max(1, width) });

  const brush = brushX<unknown>()
    .handleSize(20)
    // Fingers are followed below: the brush would bind some of their events, and not the first.
    .touchable(false)
    .filter((event: MouseEvent) => !event.button && !event.ctrlKey)
    .on('brush end', ({ sourceEvent, selection, type }: D3BrushEvent<unknown>) => {
      if (!sourceEvent) return;
      const at = scale();
      if (selection) {
        const [start, end] = selection as [number, number];
        move({ from: at.invert(start), to: at.invert(end) });
      } else if (type === 'end') centre(sourceEvent as MouseEvent);
      if (type === 'end') rest();
    });

  /** Brings the days around a place on the strip into view, as many as are shown. */
  function centre({ clientX }: MouseEvent): void {
    const middle = scale().invert(clientX - svg.getBoundingClientRect().left);
    const range = shown?.range;
    const length = range ? range.to - range.from : (limits.to - limits.from) / 4;
    move(clampRange({ from: middle - length / 2, to: middle + length / 2 }, limits));
  }
  dragSideways(
    element,
    (_, __, event) => {
      centre(event);
    },
    () => null,
    rest,
    signal,
  );

  const show = (view: View) => {
    const isSame = shown !== null && hasSameFilters(shown, view);
    shown = view;
    if (width <= 0) return;
    if (!isSame) drawMarks(view);
    brush.move(group, view.range && [scale()(view.range.from), scale()(view.range.to)]);
  };
  const drawMarks = (view: View) => {
    const counted = tracks.map((track) =>
      countByPixel(
        filterEvents(events, view).filter((event) => event.track === track),
        limits,
        Math.floor(width),
      ),
    );
    const most = Math.max(1, ...counted.flat());
    for (const [index, counts] of counted.entries())
      sides[index]?.setAttribute('d', pathOf(counts, most, index === 0 ? -1 : 1));
  };
  const observer = new ResizeObserver(() => {
    width = svg.clientWidth;
    line.setAttribute('d', `M0 ${middle}H${width}`);
    brush.extent([
      [0, 0],
      [Math.max(1, width), height],
    ]);
    group.call(brush);
    const view = shown;
    shown = null;
    if (view) show(view);
  });
  observer.observe(element);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return { element, show };
}

/** Marks on one side of the line, as high as there are events, but never too low to be seen. */
const pathOf = (counts: readonly number[], most: number, away: -1 | 1): string =>
  barsOf(counts, (count, pixel) => {
    const reach = away * (4 + Math.round(((tallest - 4) * count) / most));
    return `M${pixel + 0.5} ${middle + 2 * away}v${reach}`;
  });
