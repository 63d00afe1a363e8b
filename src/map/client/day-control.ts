import { make, makeButton } from '../../browser/html.ts';
import { formatDate, type Day } from '../../model/date.ts';
import type { HistoryStep } from '../../page-state/choose.ts';
import type { MovingMap } from '../data/map-data.ts';

/** Lets a reader step through the days of a map. */
export interface DayControl {
  /**
   * Shows a day and what changed on it. For a day without records the slider is at the nearer end.
   */
  readonly show: (day: string, name: string, words: string) => void;
}

/**
 * Replaces the row of links with two buttons and a slider. Dragging the slider adds one history
 * entry, however many days it passes.
 */
export function startDayControl(
  root: Element,
  { days }: MovingMap,
  choose: (day: string, step: HistoryStep) => void,
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
  const row = make(
    'div',
    { class: 'row moving' },
    before,
    make('span', { class: 'track' }, ticks, slider),
    after,
  );
  root.querySelector('.row')?.replaceWith(row);
  const said = root.querySelector('p');
  if (said) said.ariaLive = 'polite';
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
      said?.replaceChildren(make('b', {}, name), ' ', make('span', {}, words));
    },
  };
}
