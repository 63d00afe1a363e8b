import { positionCard } from './position.ts';

/** Where the link of a card leads, by the kind of record. */
const ways: Readonly<Record<string, string>> = {
  event: 'The event and its sources',
  place: 'More about the place',
  person: 'Who this is',
  figure: 'Who says so, and who does not',
};

const wordsId = 'mention-words';

let open: { readonly mention: HTMLAnchorElement; readonly card: HTMLElement } | null = null;

/** The mention whose card is open; null when none is. */
export const explained = (): HTMLAnchorElement | null => open?.mention ?? null;

/** Opens the card of a mention, beside it in the order of reading, and closes any other. */
export function showCard(mention: HTMLAnchorElement): void {
  if (open?.mention === mention) return;
  hideCard();
  const card = cardOf(mention);
  mention.after(card);
  mention.setAttribute('aria-describedby', wordsId);
  card.showPopover();
  place(card, mention);
  open = { mention, card };
}

/** Closes the open card. Focus inside it goes back to the mention. */
export function hideCard(): void {
  if (!open) return;
  const { mention, card } = open;
  open = null;
  const held = card.contains(document.activeElement);
  mention.removeAttribute('aria-describedby');
  card.remove();
  if (held) mention.focus({ preventScroll: true });
}

function cardOf({ dataset, href, textContent }: HTMLAnchorElement): HTMLElement {
  const card = document.createElement('span');
  card.className = 'mention-card';
  card.popover = 'manual';
  const words = document.createElement('span');
  words.id = wordsId;
  const title = document.createElement('b');
  title.textContent = dataset['title'] ?? textContent;
  const detail = document.createElement('small');
  detail.textContent = dataset['detail'] ?? '';
  words.append(title, ' ', detail);
  const link = document.createElement('a');
  link.href = href;
  link.textContent = ways[dataset['mention']?.split(':')[0] ?? ''] ?? 'More';
  card.append(words, link);
  return card;
}

/** Sets a card on the page, not in the window, so that it scrolls with the words it explains. */
function place(card: HTMLElement, mention: HTMLAnchorElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const view = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const size = card.getBoundingClientRect();
  const { x, y } = positionCard([...mention.getClientRects()], size, view);
  card.style.left = `${x + scrollX}px`;
  card.style.top = `${y + scrollY}px`;
}
