import { button, make } from '../../browser/html.ts';
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
  const slider = make('input', '');
  Object.assign(slider, {
    type: 'range',
    min: '0',
    max: String(days.length - 1),
    ariaLabel: 'Day',
  });
  const go = (index: number, step: HistoryStep): void => {
    const day = days[index];
    if (day) choose(day.day, step);
  };
  const before = button('step', '', () => go(slider.valueAsNumber - 1, 'push'));
  const after = button('step', '', () => go(slider.valueAsNumber + 1, 'push'));
  let isDragged = false;
  slider.addEventListener('input', () => {
    go(slider.valueAsNumber, isDragged ? 'replace' : 'push');
    isDragged = true;
  });
  slider.addEventListener('change', () => (isDragged = false));
  const ticks = make('span', 'ticks', ...days.map(({ isChange }) => tick(isChange)));
  ticks.ariaHidden = 'true';
  const row = make('div', 'row moving', before, make('span', 'track', ticks, slider), after);
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
      said?.replaceChildren(make('b', '', name), ' ', make('span', '', words));
    },
  };
}

function tick(isChange: boolean): HTMLElement {
  const mark = make('i', '');
  mark.toggleAttribute('data-change', isChange);
  return mark;
}
