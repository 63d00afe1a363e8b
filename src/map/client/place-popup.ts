import { Popup, type Map as LeafletMap } from 'leaflet';
import { copyAddress } from '../../browser/copy.ts';
import { makeTree, mount } from '../../draw/mount.ts';
import { drawPlaceCard, type PlaceCard } from '../draw/place-card.ts';
import type { PlaceMarkers } from './place-markers.ts';

/** Room around the card of a place within the map, in pixels. */
const margin = 8;

/** The widest that a card is, in pixels. */
const widest = 304;

/** How much of the height of the map a card may take; it scrolls beyond that. */
const share = 0.65;

/**
 * The card of one place at a time, as a popup at its marker. Focus stays on the marker when it opens:
 * Tab goes from there into the card, Shift and Tab back, and it comes back when the card closes.
 */
export class PlacePopup {
  readonly #map: LeafletMap;
  readonly #markers: PlaceMarkers;
  #open: { readonly id: string; readonly popup: Popup; readonly card: HTMLElement } | null = null;

  /** `close` is called when the reader closes the card by its own button. */
  constructor(map: LeafletMap, markers: PlaceMarkers, close: () => void) {
    this.#map = map;
    this.#markers = markers;
    map.on('popupclose', ({ popup }) => {
      if (popup === this.#open?.popup) close();
    });
  }

  /** Id of the place whose card is open. */
  get id(): string | null {
    return this.#open?.id ?? null;
  }

  /** Opens the card of a place, or brings the open one to another day. */
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

  /** Leaflet puts the button last; a reader who does not want the card meets it first. */
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
