import { Popup, type Map as LeafletMap } from 'leaflet';
import { copyAddress } from '../../browser/copy.ts';
import { makeTree, mount } from '../../draw/mount.ts';
import { drawPlaceCard, type PlaceCard } from '../draw/place-card.ts';
import type { PlaceMarkers } from './place-markers.ts';

/** Distance of a card from the edge of the map, in pixels. */
const margin = 8;

/** The greatest width of a card, in pixels. */
const widest = 304;

/** The share of the map's height that a card may take. A longer card scrolls. */
const share = 0.65;

/**
 * The card of one place at a time, as a popup at its marker. Opening it leaves focus on the marker.
 * Tab goes from the marker into the card, Shift and Tab back; closing the card returns focus to the
 * marker.
 */
export class PlacePopup {
  readonly #map: LeafletMap;
  readonly #markers: PlaceMarkers;
  #open: { readonly id: string; readonly popup: Popup; readonly card: HTMLElement } | null = null;

  /** `close` is called when the reader presses the card's own close button. */
  constructor(map: LeafletMap, markers: PlaceMarkers, close: () => void) {
    this.#map = map;
    this.#markers = markers;
    map.on('popupclose', ({ popup }) => {
      if (popup === this.#open?.popup) close();
    });
  }

  /** The id of the place whose card is open; null for none. */
  get id(): string | null {
    return this.#open?.id ?? null;
  }

  /** Opens the card of a place. If that card is open already, it now shows another day. */
  show(words: PlaceCard): void {
    const tree = drawPlaceCard(words);
    if (this.#open?.id === words.id) {
      mount(this.#open.card, tree.children);
      this.#open.popup.update();
      return;
    }
    this.close();
    const marker = this.#markers.markerOf(words.id);
    const [right, down] = this.#markers.placeOf(words.id)?.offset ?? [0, 0];
    if (!marker) return;
    const card = makeTree(tree, null, document) as HTMLElement;
    const { x: width, y: height } = this.#map.getSize();
    const popup = new Popup({
      className: 'place-popup',
      offset: [right, down - 8],
      maxWidth: Math.min(widest, width - 4 * margin),
      minWidth: Math.min(widest, width - 4 * margin),
      maxHeight: height * share,
      autoPanPadding: [margin, margin],
      autoClose: false,
      closeOnClick: false,
      closeOnEscapeKey: false,
    });
    this.#open = { id: words.id, popup, card };
    this.#markers.expand(words.id, card.id);
    popup.setLatLng(marker.getLatLng()).setContent(card).openOn(this.#map);
    this.#nameClose(words);
    this.#listen(words);
  }

  close(): void {
    if (!this.#open) return;
    const { id, popup } = this.#open;
    const held = popup.getElement()?.contains(document.activeElement);
    this.#open = null;
    this.#markers.expand(id, null);
    if (held) this.#markers.buttonOf(id)?.focus({ preventScroll: true });
    popup.remove();
  }

  /**
   * Names the close button and moves it to the front: Leaflet puts it last, but a reader who does
   * not want the card should reach it first.
   */
  #nameClose({ words }: PlaceCard): void {
    const container = this.#open?.popup.getElement();
    const button = container?.querySelector('.leaflet-popup-close-button');
    if (!container || !button) return;
    button.ariaLabel = `Close ${words}`;
    container.prepend(button);
  }

  #listen({ id, href }: PlaceCard): void {
    const { popup, card } = this.#open ?? {};
    const container = popup?.getElement();
    const marker = this.#markers.buttonOf(id);
    const close = container?.querySelector<HTMLElement>('.leaflet-popup-close-button');
    if (!card || !container || !marker || !close) return;
    card.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement)
        void copyAddress(new URL(href, location.href).href, target, 'Copied');
    });
    const into = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab' || event.shiftKey || this.id !== id) return;
      event.preventDefault();
      close.focus();
    };
    marker.addEventListener('keydown', into);
    container.addEventListener('keydown', (event) => {
      if (event.key !== 'Tab' || !event.shiftKey || document.activeElement !== close) return;
      event.preventDefault();
      marker.focus();
    });
    popup?.on('remove', () => marker.removeEventListener('keydown', into));
  }
}
