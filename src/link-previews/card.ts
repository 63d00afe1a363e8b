import { make } from '../browser/html.ts';
import { recordAt } from '../model/record-at.ts';
import type { RecordKind } from '../model/kinds.ts';
import { positionMentionCard } from './position.ts';
import { bareSummary, summaryOf, type Summary } from './summary.ts';

/** The words of a card's link, by the kind of record. */
const ways: Readonly<Partial<Record<RecordKind, string>>> = {
  event: 'The event and its sources',
  place: 'More about the place',
  person: 'Who this is',
  figure: 'Who says so, and who does not',
  statement: 'How it was checked',
  term: 'All terms',
};

const wordsId = 'mention-words';

/** After this many milliseconds a card opens even if its text has not loaded yet. */
const patience = 400;

/** The mention whose card is open or is waiting for its text. */
let wanted: HTMLAnchorElement | null = null;
let open: { readonly mention: HTMLAnchorElement; readonly card: HTMLElement } | null = null;

/** The mention whose card is open or about to open; null for none. */
export const explained = (): HTMLAnchorElement | null => wanted;

/**
 * Opens the card of a mention, after it in the order of reading, and closes any other. If another
 * card was requested or this one closed while its text was loading, it does not open.
 */
export async function showCard(mention: HTMLAnchorElement): Promise<void> {
  if (wanted === mention) return;
  hideCard();
  wanted = mention;
  const known = summaryOf(mention);
  const first = await Promise.race([known, wait(patience)]);
  if (wanted !== mention) return;
  const card = cardOf(mention, first ?? bareSummary(mention));
  mention.after(card);
  mention.setAttribute('aria-describedby', wordsId);
  card.showPopover();
  place(card, mention);
  open = { mention, card };
  if (first) return;
  card.firstElementChild?.replaceChildren(...wordsOf(await known));
  place(card, mention);
}

const wait = (milliseconds: number): Promise<null> =>
  new Promise((done) => setTimeout(() => done(null), milliseconds));

/** Closes the open card. If focus was in it, focus returns to the mention. */
export function hideCard(): void {
  wanted = null;
  if (!open) return;
  const { mention, card } = open;
  open = null;
  const held = card.contains(document.activeElement);
  mention.removeAttribute('aria-describedby');
  card.remove();
  if (held) mention.focus({ preventScroll: true });
}

const wordsOf = ([title, detail]: Summary): readonly (Node | string)[] => [
  make('b', {}, title),
  ' ',
  make('small', {}, detail),
];

function cardOf({ href }: HTMLAnchorElement, summary: Summary): HTMLElement {
  const words = make('span', { id: wordsId }, ...wordsOf(summary));
  const kind = recordAt(href)?.kind;
  const link = make('a', { href }, (kind && ways[kind]) ?? 'More');
  const card = make('span', { class: 'mention-card' }, words, link);
  card.popover = 'manual';
  return card;
}

/** Positions a card on the page, not in the window, so that it scrolls with the mention. */
function place(card: HTMLElement, mention: HTMLAnchorElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const view = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const size = card.getBoundingClientRect();
  const { x, y } = positionMentionCard([...mention.getClientRects()], size, view);
  card.style.left = `${x + scrollX}px`;
  card.style.top = `${y + scrollY}px`;
}
