import { makeButton } from '../../browser/html.ts';
import type { HistoryStep } from '../../page-state/choose.ts';

/** How long a day is shown, in milliseconds. */
const pace = 1000;

/** The keys that press a button. */
const pressing: readonly string[] = ['Enter', ' '];

/**
 * Makes a button that plays the days up to the last, one a second. Any touch or key stops it.
 * `said` is a live region with the words for the day; screen readers announce them only when it
 * stops. If the reader prefers reduced motion, the button goes one day further.
 */
export function startPlay(
  said: HTMLElement,
  step: (how: HistoryStep) => void,
  isLast: () => boolean,
  signal: AbortSignal,
): HTMLButtonElement {
  let timer = 0;
  const stop = (): void => {
    if (timer === 0) return;
    clearInterval(timer);
    timer = 0;
    play.ariaPressed = 'false';
    said.ariaLive = 'polite';
    // A live region announces only what is inserted, so the words are inserted again.
    requestAnimationFrame(() => said.replaceChildren(...said.childNodes));
  };
  const start = (): void => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return step('push');
    play.ariaPressed = 'true';
    said.ariaLive = 'off';
    step('push');
    timer = window.setInterval(() => (isLast() ? stop() : step('replace')), pace);
  };
  const play = makeButton(
    { class: 'play', 'aria-label': 'Play the days', 'aria-pressed': 'false' },
    '',
    () => (timer ? stop() : start()),
  );
  /**
   * A press of the button itself is left to its click handler: stopped here, it would start again.
   */
  const isOwnPress = (event: Event): boolean =>
    event.target === play && (!(event instanceof KeyboardEvent) || pressing.includes(event.key));
  for (const type of ['pointerdown', 'keydown', 'wheel'])
    addEventListener(type, (event) => isOwnPress(event) || stop(), {
      capture: true,
      passive: true,
      signal,
    });
  document.addEventListener('visibilitychange', stop, { signal });
  signal.addEventListener('abort', stop);
  return play;
}
