import { make, makeButton } from '../../browser/html.ts';
import { confidences } from '../../model/confidence.ts';
import { tracks } from '../../model/track.ts';
import type { ParsedTimeline } from './parse-timeline.ts';
import {
  asFilter,
  countLabel,
  isWhole,
  wholeView,
  type MovingEvent,
  type View,
} from '../layout/view.ts';

/** What buttons and filters can change. */
export interface Wishes {
  readonly zoom: (factor: number) => void;
  /** Moves by a share of the range: earlier if it is negative, later if positive. */
  readonly pan: (share: number) => void;
  readonly whole: () => void;
  readonly reset: () => void;
  readonly filter: (change: Partial<View>) => void;
}

export interface Controls {
  readonly moves: HTMLElement;
  readonly choice: HTMLElement;
  readonly show: (view: View) => void;
}

/** The buttons and filters of a timeline. `template` holds the filters for places and people. */
export function makeControls(
  { events, labels }: Pick<ParsedTimeline, 'labels'> & { readonly events: readonly MovingEvent[] },
  template: HTMLTemplateElement | null,
  wishes: Wishes,
  signal: AbortSignal,
): Controls {
  const button = (words: string, name: string, act: () => void) =>
    makeButton(name === words ? {} : { 'aria-label': name }, words, act, signal);
  const moves = make(
    'div',
    { class: 'moves', role: 'group', 'aria-label': 'Move the timeline' },
    button('‹', 'earlier', () => {
      wishes.pan(-0.5);
    }),
    button('−', 'zoom out', () => {
      wishes.zoom(2);
    }),
    button('+', 'zoom in', () => {
      wishes.zoom(0.5);
    }),
    button('›', 'later', () => {
      wishes.pan(0.5);
    }),
    button('whole span', 'whole span', wishes.whole),
  );
  const count = make('output');
  // As wide as its longest text, so that the overview next to it does not move during a gesture.
  count.style.minInlineSize = `${countLabel(events, wholeView).length}ch`;
  const panel = makePanel(labels, template, wishes, signal);
  const reset = button('reset', 'reset', wishes.reset);
  panel.element.append(reset);
  const opener = button('filter', 'filter', () => {
    toggle(panel.element.hidden === true);
  });
  const toggle = (isOpen: boolean) => {
    panel.element.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
  };
  toggle(false);
  const choice = make('div', { class: 'choice' }, count, opener, panel.element);
  choice.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || panel.element.hidden) return;
      event.stopPropagation();
      toggle(false);
      opener.focus();
    },
    { signal },
  );
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!choice.contains(target as Node)) toggle(false);
    },
    { signal },
  );
  return {
    moves,
    choice,
    show: (view) => {
      const words = countLabel(events, view);
      if (count.textContent !== words) count.textContent = words;
      reset.disabled = isWhole(view);
      panel.show(view);
    },
  };
}

function makePanel(
  labels: ParsedTimeline['labels'],
  template: HTMLTemplateElement | null,
  { filter }: Wishes,
  signal: AbortSignal,
): { readonly element: HTMLElement; readonly show: (view: View) => void } {
  const element = make('div', { class: 'timeline-filters' });
  const boxes = <T extends string>(
    name: 'track' | 'confidence',
    legend: string,
    all: readonly T[],
    words: (one: T) => string,
  ) => {
    const inputs = all.map((one) => make('input', { type: 'checkbox', name, value: one }));
    const choices = inputs.map((input) => make('label', {}, input, words(input.value as T)));
    const set = make('fieldset', {}, make('legend', {}, legend), ...choices);
    set.addEventListener(
      'change',
      () => {
        const checked = inputs.filter((input) => input.checked).map(({ value }) => value as T);
        filter({ [name]: asFilter(checked, all) });
      },
      { signal },
    );
    element.append(set);
    return inputs;
  };
  const inputs = [
    ...boxes('track', 'Clocks', tracks, (track) => labels[track]),
    ...boxes('confidence', 'How sure', confidences, (confidence) => confidence),
  ];
  if (template) element.append(template.content.cloneNode(true));
  const selects = [...element.querySelectorAll('select')];
  for (const select of selects)
    select.addEventListener(
      'change',
      () => {
        filter({ [select.name]: select.value || null });
      },
      { signal },
    );
  return {
    element,
    show: (view) => {
      for (const input of inputs) {
        const chosen: readonly string[] | null = view[input.name as 'track' | 'confidence'];
        input.checked = chosen?.includes(input.value) ?? true;
      }
      for (const select of selects) select.value = view[select.name as 'place' | 'person'] ?? '';
    },
  };
}
