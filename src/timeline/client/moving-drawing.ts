import { makeTree, mount } from '../../draw/mount.ts';
import { element as tree } from '../../draw/tree.ts';
import type { Box, Cluster, TimelineLayout } from '../layout/types.ts';
import { drawMoving, keyOfEmptyDay, keyOfCluster } from '../draw/moving.ts';
import type { ParsedTimeline } from './parse-timeline.ts';

/** What the names of the tracks take, in px of which 16 are a rem: above and below a drawing, or above one on a phone. */
export const headHeight = 36;

/** The drawing that moves: made once, and put to rights for every view. */
export interface MovingDrawing {
  readonly element: HTMLElement;
  readonly show: (layout: TimelineLayout, apart: Apart | null) => void;
  /** The link of an event; null when it is not in the drawing. */
  readonly linkOf: (id: string) => HTMLAnchorElement | null;
  /** In order of time. */
  readonly links: () => readonly HTMLAnchorElement[];
}

/** An event that has the reader's attention but no label: where its bare mark stands. */
export interface Apart {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Makes the moving drawing; `open` is called when a mark with a count is to open. */
export function makeMovingDrawing(
  { byId, labels }: Pick<ParsedTimeline, 'byId' | 'labels'>,
  open: (cluster: Cluster) => void,
): MovingDrawing {
  const element = makeTree(
    tree('div', { class: 'clocks timeline-detail' }),
    null,
    document,
  ) as HTMLElement;
  const links = () => [...element.querySelectorAll<HTMLAnchorElement>('[data-event] > a')];
  let shown: readonly Cluster[] = [];
  element.addEventListener('click', ({ target }) => {
    const item = target instanceof Element && target.closest<HTMLElement>('.cluster');
    const cluster = item && shown.find((one) => keyOfCluster(one) === item.dataset['key']);
    if (cluster) open(cluster);
  });
  return {
    element,
    links,
    linkOf: (id) => links().find((link) => link.parentElement?.dataset['event'] === id) ?? null,
    show: (layout, apart) => {
      shown = layout.clusters;
      element.dataset['orientation'] = layout.orientation;
      mount(
        element,
        drawMoving(layout, labels, (id) => byId.get(id), apart?.id ?? null),
      );
      placeParts(element, layout, apart);
    },
  };
}

/**
 * Puts what is drawn where its boxes are, by styles, which the policy allows to a script; in rem, so
 * that a drawing grows with the letters that a reader has set.
 */
function placeParts(element: HTMLElement, layout: TimelineLayout, apart: Apart | null): void {
  if (element.hasAttribute('data-list')) {
    for (const item of element.querySelectorAll('li')) item.removeAttribute('style');
    return;
  }
  const lines = element.querySelector('svg');
  if (lines) size(lines, layout);
  const boxes = new Map<string | undefined, Box>([
    ...layout.labels.map((label) => [label.id, label] as const),
    ...layout.clusters.map((one) => [keyOfCluster(one), one] as const),
    ...layout.emptyDays.map((one) => [keyOfEmptyDay(one), one] as const),
  ]);
  if (apart) boxes.set(apart.id, { ...apart, width: 24, height: 24 });
  for (const item of element.querySelectorAll<HTMLElement>('li')) {
    const box = boxes.get(item.dataset['event'] ?? item.dataset['key']);
    if (box) place(item, box);
  }
  const band = element.querySelector<HTMLElement>('.ticks');
  if (band) place(band, layout.band);
  const isAcross = layout.orientation === 'horizontal';
  const dates = [...element.querySelectorAll<HTMLElement>('.ticks > span')];
  for (const [index, date] of dates.entries()) {
    const at = (layout.ticks[index]?.at ?? 0) - (isAcross ? layout.band.x : layout.band.y);
    date.style.transform = isAcross ? `translate(${rem(at)})` : `translate(0, ${rem(at)})`;
  }
}

function place(element: HTMLElement, box: Box): void {
  element.style.transform = `translate(${rem(box.x)}, ${rem(box.y)})`;
  size(element, box);
}

function size({ style }: ElementCSSInlineStyle, { width, height }: Pick<Box, 'width' | 'height'>) {
  style.inlineSize = rem(width);
  style.blockSize = rem(height);
}

const rem = (length: number): string => `${length / 16}rem`;
