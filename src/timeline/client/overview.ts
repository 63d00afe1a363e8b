import { brushX, select, type D3BrushEvent } from 'd3';
import { formatDate, type Day } from '../../model/date.ts';
import { make } from '../../browser/html.ts';
import { makeInSvg, mount } from '../../draw/mount.ts';
import { element as draw } from '../../draw/tree.ts';
import type { Track } from '../../model/track.ts';
import { timeScale, type TimeRange } from '../layout/axis.ts';
import { drawOverview, overviewHeight } from '../draw/overview.ts';
import { countByPixel } from '../layout/histogram.ts';
import { dragSideways } from './gestures.ts';
import { clampRange, daysShown } from '../layout/range.ts';
import { filterEvents, hasSameFilters, type MovingEvent, type View } from '../layout/view.ts';

export interface Overview {
  readonly element: HTMLElement;
  readonly show: (view: View) => void;
}

/**
 * The whole timeline in a strip, with a brush over the range that is shown. It is hidden from
 * assistive technology, because the buttons do the same.
 */
export function makeOverview(
  events: readonly MovingEvent[],
  limits: TimeRange,
  move: (range: TimeRange | null) => void,
  rest: () => void,
  signal: AbortSignal,
): Overview {
  const [svg, marks] = makeInSvg(
    draw('svg', { height: overviewHeight }),
    draw('g', {}),
  ) as readonly [SVGSVGElement, SVGGElement];
  const { from, to } = daysShown(limits);
  const element = make(
    'div',
    { class: 'timeline-overview', 'aria-hidden': 'true' },
    svg,
    ...[from, to].map((day: Day) => make('span', {}, formatDate(day, { short: true }))),
  );
  svg.append(marks);
  const group = select(svg).append<SVGGElement>('g');
  let width = 0;
  let shown: View | null = null;
  const scale = () => timeScale(limits, { start: 0, end: Math.max(1, width) });

  const brush = brushX<unknown>()
    .handleSize(20)
    // Touch is handled by `dragSideways` below: the brush would take only some of its events.
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

  /** Centres the shown range on a position of the strip, without changing its length. */
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
    const filtered = filterEvents(events, view);
    const countsOf = (track: Track) =>
      countByPixel(
        filtered.filter((event) => event.track === track),
        limits,
        Math.floor(width),
      );
    mount(
      marks,
      drawOverview(width, { talks: countsOf('talks'), offensive: countsOf('offensive') }),
    );
  };
  const observer = new ResizeObserver(() => {
    width = svg.clientWidth;
    brush.extent([
      [0, 0],
      [Math.max(1, width), overviewHeight],
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
