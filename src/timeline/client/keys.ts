import { stepKeys, type Step } from '../layout/view.ts';

/** What keys can do. */
interface Keyed {
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly step: (from: string, step: Step) => void;
  readonly zoom: (factor: number) => void;
}

/** The id of the event whose list item contains an element; null for none. */
export const eventAt = (target: EventTarget | null): string | null =>
  (target instanceof Element && target.closest<HTMLElement>('[data-event]')?.dataset['event']) ||
  null;

/**
 * On an event, the left and right arrow go to the previous and next event in time, Home and End to
 * the first and last. Anywhere in a timeline, + and − zoom, and Escape closes the card.
 */
export function listenToKeys(root: HTMLElement, keyed: Keyed, signal: AbortSignal): void {
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = stepKeys[event.key];
      const id = eventAt(event.target);
      if (event.key === 'Escape' && keyed.isOpen) keyed.close();
      else if (step && id !== null) keyed.step(id, step);
      else if (['+', '=', '-'].includes(event.key) && !isField(event.target))
        keyed.zoom(event.key === '-' ? 2 : 0.5);
      else return;
      event.preventDefault();
    },
    { signal },
  );
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('select, input');
