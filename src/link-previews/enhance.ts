import { adopt } from '../browser/adopt.ts';
import '../page-state/marked-events.ts';
import { recordAt } from '../model/record-at.ts';
import { chosenKinds, type Chosen } from '../page-state/chosen.ts';
import { point } from '../page-state/pointed.ts';
import styles from './card.css?inline';
import { explained, hideCard, showCard } from './card.ts';

/**
 * Shows the cards of mentions on hover, on focus and on the first tap; a second tap follows the
 * link. A card stays open while the pointer is on it. Escape closes it. Meanwhile timeline and map
 * mark what is mentioned.
 */

/** Milliseconds of hovering before a card opens, and without hovering before it closes. */
const patience = 150;
const grace = 250;

let timer = 0;

function later(act: () => void, milliseconds: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(act, milliseconds);
}

const mentionAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.mention') : null;

const isInCard = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.mention-card') !== null;

/** What a mention names, if a timeline or a map can show it. */
function named(mention: HTMLAnchorElement | null): Chosen | null {
  const record = recordAt(mention?.href ?? '');
  const kind = chosenKinds.find((one) => one === record?.kind);
  return record && kind ? { kind, id: record.id } : null;
}

function leave(): void {
  point(null);
  if (explained()) later(hideCard, grace);
  else clearTimeout(timer);
}

function hover({ target, pointerType }: PointerEvent): void {
  if (pointerType === 'touch') return;
  const mention = mentionAt(target);
  if (isInCard(target)) return clearTimeout(timer);
  if (!mention) return leave();
  point(named(mention));
  later(() => void showCard(mention), explained() === mention ? 0 : patience);
}

function focus({ target }: FocusEvent): void {
  if (isInCard(target)) return;
  const mention = mentionAt(target);
  point(named(mention));
  if (!mention) return hideCard();
  if (mention.matches(':focus-visible')) void showCard(mention);
}

/** The first tap on a mention opens its card; a tap elsewhere closes it. */
function tap(event: MouseEvent): void {
  if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
  const mention = mentionAt(event.target);
  if (isInCard(event.target)) return;
  if (!mention) {
    point(null);
    return hideCard();
  }
  if (explained() === mention) return;
  event.preventDefault();
  point(named(mention));
  void showCard(mention);
}

function press(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !explained()) return;
  clearTimeout(timer);
  hideCard();
  event.stopPropagation();
}

adopt(styles);
document.addEventListener('pointerover', hover);
document.documentElement.addEventListener('pointerleave', leave);
document.addEventListener('focusin', focus);
document.addEventListener('focusout', ({ relatedTarget }) => {
  if (!mentionAt(relatedTarget) && !isInCard(relatedTarget)) leave();
});
document.addEventListener('click', tap);
document.addEventListener('keydown', press, { capture: true });

/** Handles the event that caused this script to load. */
const first =
  document.querySelector<HTMLAnchorElement>('a.mention[data-tapped]') ??
  document.querySelector<HTMLAnchorElement>('a.mention:is(:hover, :focus-visible)');
if (first) {
  delete first.dataset['tapped'];
  point(named(first));
  void showCard(first);
}
