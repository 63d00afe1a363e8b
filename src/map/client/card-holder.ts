import type { MovingMap, MovingPlace } from '../data/map-data.ts';
import { placeCard } from './place-card.ts';
import type { Spots } from './place-buttons.ts';
import { isInWindow } from './view.ts';

/** What a card needs of the map around it. */
interface Around {
  readonly map: MovingMap;
  readonly spots: Spots;
  /** The reader closes the card. */
  readonly close: () => void;
}

/**
 * The card of one place at a time. It stands right behind the place's button, so that Tab goes
 * from the one into the other; focus stays on the button, and comes back to it from the card.
 */
export class CardHolder {
  readonly #around: Around;
  #open: { readonly place: MovingPlace; readonly card: HTMLElement } | null = null;

  constructor(around: Around) {
    this.#around = around;
  }

  /** Id of the place whose card is open. */
  get id(): string | null {
    return this.#open?.place.id ?? null;
  }

  /** Opens the card of a place, or says another day in it. */
  open(id: string, day: { readonly day: string; readonly name: string }): void {
    const { map, spots, close } = this.#around;
    const place = map.places.find((each) => each.id === id);
    const button = spots.buttonOf(id);
    if (!place || !button) return;
    const held = this.#open?.card.contains(document.activeElement) === true;
    const isSame = this.id === id;
    if (!isSame) this.close();
    const card = placeCard(map, place, day, close);
    for (const type of kept) card.addEventListener(type, keep);
    if (isSame) this.#open?.card.replaceWith(card);
    else button.after(card);
    button.ariaExpanded = 'true';
    button.hidden = false;
    this.#open = { place, card };
    this.stand();
    if (isSame && held) button.focus({ preventScroll: true });
  }

  /** Sets the card on the side of the map where its mark is not. */
  stand(): void {
    if (!this.#open) return;
    const { place, card } = this.#open;
    const mark = this.#around.spots.buttonOf(place.id)?.getBoundingClientRect();
    const map = card.parentElement?.getBoundingClientRect();
    if (!mark || !map) return;
    const x = mark.x + mark.width / 2 - map.x;
    const y = mark.y + mark.height / 2 - map.y;
    if (!isInWindow({ x, y }, map)) return;
    card.dataset['side'] = x < map.width / 2 ? 'end' : 'start';
    card.dataset['half'] = y < map.height / 2 ? 'lower' : 'upper';
  }

  close(): void {
    if (!this.#open) return;
    const { place, card } = this.#open;
    this.#open = null;
    const button = this.#around.spots.buttonOf(place.id);
    const held = card.contains(document.activeElement);
    if (button) button.ariaExpanded = 'false';
    if (held) button?.focus({ preventScroll: true });
    card.remove();
  }
}

/** What happens on a card is not meant for the map under it. */
const kept = ['pointerdown', 'mousedown', 'touchstart', 'wheel', 'dblclick', 'click'] as const;
const keep = (event: Event): void => {
  event.stopPropagation();
};
