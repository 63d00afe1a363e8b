/**
 * Leaves scrolling to the page. The wheel zooms the map only with Ctrl or Meta held, which is also
 * what pinching on a touchpad sends. One finger scrolls the page; two fingers or a mouse move the
 * map.
 */
export function guardGestures(
  host: HTMLElement,
  letDrag: (isAllowed: boolean) => void,
  signal: AbortSignal,
): void {
  const first = { capture: true, passive: true, signal } as const;
  host.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    },
    first,
  );
  host.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      letDrag(pointerType !== 'touch');
    },
    first,
  );
}
