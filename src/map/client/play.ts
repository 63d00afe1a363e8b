import { makeButton } from '../../browser/html.ts';
import type { HistoryStep } from '../../page-state/choose.ts';

/** How long a day is shown, in milliseconds. */
const pace = 1000;

/** The keys that press a button. */
const pressing: readonly string[] = ['Enter', ' '];

/**
 * A button that plays the days to the last, one a second. Any touch or key stops it. What is said of
 * a day is announced once, where it stops. For whoever wants less motion a press is one day.
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
    // Words are announced as they come in, so those of the last day come in again.
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
  /** A press of the button itself stops by its click, and would otherwise start anew. */
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
