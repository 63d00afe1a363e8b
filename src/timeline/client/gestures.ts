import { select, zoom, ZoomTransform, type D3ZoomEvent } from 'd3';
import type { Axis, TimeRange } from '../layout/axis.ts';
import { enlargementOf, rangeOf } from '../layout/range.ts';

/** A drawing that gestures zoom and drag: its present state, and what to call for another. */
export interface Movable {
  readonly orientation: () => 'horizontal' | 'vertical';
  readonly axis: () => Axis;
  readonly limits: TimeRange;
  /** The range that is shown under the pointer. In several drawings each has its own. */
  readonly rangeAt: (target: EventTarget | null) => TimeRange;
  /** Whether dragging with the mouse may begin. It may not in one of several printed drawings. */
  readonly canDrag: () => boolean;
  readonly move: (range: TimeRange) => void;
  /** Called when the gesture ends. */
  readonly rest: () => void;
}

type ZoomedElement = HTMLElement & { __zoom?: ZoomTransform };

/**
 * Zooms with two fingers or with the wheel and a modifier key; drags with the mouse or with one
 * finger sideways. The wheel alone, and a finger that moves up or down, scroll the page.
 */
export function listenToGestures(
  stage: ZoomedElement,
  movable: Movable,
  signal: AbortSignal,
): void {
  const { limits } = movable;
  const behaviour = zoom<ZoomedElement, unknown>()
    .filter((event: MouseEvent | TouchEvent) => {
      const starts = isZoom(event) || (isDrag(event) && movable.canDrag());
      // The zoom starts from what is shown now, since buttons, brush and address change that too.
      if (starts) stage.__zoom = transformOf(movable.rangeAt(event.target), movable);
      return starts;
    })
    .extent(() => {
      const { start, end } = movable.axis();
      return [
        [start, start],
        [end, end],
      ];
    })
    .scaleExtent([1, Math.max(1, limits.to - limits.from)])
    .wheelDelta(({ deltaY }) => Math.max(-0.5, Math.min(0.5, -deltaY / 100)))
    .clickDistance(4)
    .on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<ZoomedElement, unknown>) => {
      if (sourceEvent) movable.move(rangeOfTransform(transform, movable));
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<ZoomedElement, unknown>) => {
      if (sourceEvent) movable.rest();
    });
  select(stage).call(behaviour).on('dblclick.zoom', null);
  signal.addEventListener('abort', () => select(stage).on('.zoom', null));

  dragSideways<TimeRange>(
    stage,
    (distance, begun) => {
      const { start, end } = movable.axis();
      const days = (distance * (begun.to - begun.from)) / (end - start);
      movable.move({ from: begun.from - days, to: begun.to - days });
    },
    (event) => movable.rangeAt(event.target),
    movable.rest,
    signal,
  );
}

const isZoom = (event: MouseEvent | TouchEvent): boolean =>
  'touches' in event ? event.touches.length === 2 : event.type === 'wheel' && isHeld(event);

const isHeld = ({ ctrlKey, metaKey }: MouseEvent): boolean => ctrlKey || metaKey;

const isDrag = (event: MouseEvent | TouchEvent): boolean =>
  event.type === 'mousedown' && 'button' in event && event.button === 0 && !isHeld(event);

function transformOf(range: TimeRange, { limits, axis, orientation }: Movable): ZoomTransform {
  const { scale, shift } = enlargementOf(range, limits, axis());
  return orientation() === 'horizontal'
    ? new ZoomTransform(scale, shift, 0)
    : new ZoomTransform(scale, 0, shift);
}

const rangeOfTransform = ({ k, x, y }: ZoomTransform, { limits, axis, orientation }: Movable) =>
  rangeOf({ scale: k, shift: orientation() === 'horizontal' ? x : y }, limits, axis());

/** Px that a finger moves before it counts as a drag. */
const slop = 8;

/**
 * Follows one finger that moves sideways. With the style `touch-action: pan-y`, the browser takes
 * over a finger that moves up or down, and ends this with `pointercancel`.
 */
export function dragSideways<Begun>(
  element: HTMLElement,
  move: (distance: number, begun: Begun, event: PointerEvent) => void,
  begin: (event: PointerEvent) => Begun,
  rest: () => void,
  signal: AbortSignal,
): void {
  let from: { readonly id: number; readonly x: number; readonly begun: Begun } | null = null;
  let isMoving = false;
  const end = () => {
    if (isMoving) rest();
    from = null;
    isMoving = false;
  };
  const listen = (
    name: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    act: (event: PointerEvent) => void,
  ) => {
    element.addEventListener(name, act, { signal });
  };
  listen('pointerdown', (event) => {
    if (event.pointerType !== 'touch') return;
    // A second finger makes it a pinch.
    if (from) end();
    else from = { id: event.pointerId, x: event.clientX, begun: begin(event) };
  });
  listen('pointermove', (event) => {
    if (event.pointerId !== from?.id) return;
    const distance = event.clientX - from.x;
    if (!isMoving && Math.abs(distance) < slop) return;
    isMoving = true;
    move(distance, from.begun, event);
  });
  listen('pointerup', end);
  listen('pointercancel', end);
}
