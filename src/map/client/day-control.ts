import { make, makeButton } from '../../browser/html.ts';
import { formatDate, type Day } from '../../model/date.ts';
import type { HistoryStep } from '../../page-state/choose.ts';
import type { MovingMap } from '../data/map-data.ts';
import { startPlay } from './play.ts';

/** Lets a reader step through the days of a map. */
export interface DayControl {
  /**
   * Shows a day and what changed on it. For a day without records the slider is at the nearer end.
   */
  readonly show: (day: string, name: string, words: string) => void;
}

/**
 * Replaces the row of links with buttons and a slider. Dragging the slider, or playing the days, adds
 * one history entry, however many days it passes.
 */
export function startDayControl(
  root: Element,
  { days }: MovingMap,
  choose: (day: string, step: HistoryStep) => void,
  signal: AbortSignal,
): DayControl {
  const slider = make('input', {
    type: 'range',
    min: '0',
    max: String(days.length - 1),
    'aria-label': 'Day',
  });
  const go = (index: number, step: HistoryStep): void => {
    const day = days[index];
    if (day) choose(day.day, step);
  };
  const before = makeButton({ class: 'step' }, '', () => go(slider.valueAsNumber - 1, 'push'));
  const after = makeButton({ class: 'step' }, '', () => go(slider.valueAsNumber + 1, 'push'));
  let isDragged = false;
  slider.addEventListener('input', () => {
    go(slider.valueAsNumber, isDragged ? 'replace' : 'push');
    isDragged = true;
  });
  slider.addEventListener('change', () => (isDragged = false));
  const ticks = make(
    'span',
    { class: 'ticks', 'aria-hidden': 'true' },
    ...days.map(({ isChange }) => make('i', isChange ? { 'data-change': '' } : {})),
  );
  const said = root.querySelector('p') ?? make('p');
  said.ariaLive = 'polite';
  const isLast = (): boolean => slider.valueAsNumber === days.length - 1;
  const play = startPlay(
    said,
    (step) => go(isLast() ? 0 : slider.valueAsNumber + 1, step),
    isLast,
    signal,
  );
  const row = make(
    'div',
    { class: 'row moving' },
    play,
    before,
    make('span', { class: 'track' }, ticks, slider),
    after,
  );
  root.querySelector('.row')?.replaceWith(row);
  const turn = (step: HTMLButtonElement, index: number, words: string): void => {
    const goal = days[index];
    step.ariaLabel = `${words}, ${goal ? formatDate(goal.day as Day) : 'none'}`;
    step.ariaDisabled = String(goal === undefined);
  };
  return {
    show: (day, name, words) => {
      const index = days.findLastIndex((other) => other.day <= day);
      slider.valueAsNumber = Math.max(0, index);
      slider.ariaValueText = name;
      turn(before, Math.max(0, index) - 1, 'Day before');
      turn(after, index + 1, 'Day after');
      said.replaceChildren(make('b', {}, name), ' ', make('span', {}, words));
    },
  };
}
