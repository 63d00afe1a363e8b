import { makeTree, mount } from '../../draw/mount.ts';
import { element as tree } from '../../draw/tree.ts';
import type { Box, Cluster, TimelineLayout } from '../layout/types.ts';
import { drawMoving, keyOfEmptyDay, keyOfCluster } from '../draw/moving.ts';
import type { ParsedTimeline } from './parse-timeline.ts';

/**
 * The height of the names of the tracks: above and below a horizontal drawing, above a vertical
 * one. In px, of which 16 are a rem.
 */
export const headHeight = 36;

/** The side of the bare mark of an active event without a label, in px. */
export const bareMarkSize = 24;

/** The moving drawing. It is made once and updated for every view. */
export interface MovingDrawing {
  readonly element: HTMLElement;
  readonly show: (layout: TimelineLayout, apart: Apart | null) => void;
  /** The link of an event; null if it is not in the drawing. */
  readonly linkOf: (id: string) => HTMLAnchorElement | null;
  /** In order of time. */
  readonly links: () => readonly HTMLAnchorElement[];
}

/** The position of an active event that has no label and shows a bare mark instead. */
export interface Apart {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Makes the moving drawing. `open` is called when a cluster is pressed. */
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
 * Sets the positions of drawn elements as inline styles, which the policy allows to scripts. They
 * are in rem, so that the drawing grows with the reader's font size.
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
  if (apart) boxes.set(apart.id, { ...apart, width: bareMarkSize, height: bareMarkSize });
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
