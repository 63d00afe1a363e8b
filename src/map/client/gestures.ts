/**
 * Leaves scrolling to the page: a wheel moves the map only with Ctrl or Meta held, as pinching on a
 * touchpad does, and one finger never; a mouse drags it, two fingers move and zoom it.
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
