import { spokenOn } from './day-marks.ts';
import type { MovingMap, MovingPlace } from '../data/map-data.ts';
import { isInWindow, pointInView, type View } from './view.ts';

/** Half the size of a button: it covers its mark and a little around it; pixels. */
const reach = 12;

interface Spot {
  readonly place: MovingPlace;
  readonly button: HTMLButtonElement;
}

/** A button on every mark in view, in the order of the table: the places for keys and readers. */
export class Spots {
  readonly #map: MovingMap;
  readonly #spots: readonly Spot[];

  constructor(map: MovingMap) {
    this.#map = map;
    this.#spots = map.places.map((place) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'spot';
      button.dataset['place'] = place.id;
      button.ariaExpanded = 'false';
      return { place, button };
    });
  }

  get buttons(): readonly HTMLButtonElement[] {
    return this.#spots.map(({ button }) => button);
  }

  buttonOf(id: string): HTMLButtonElement | null {
    return this.#spots.find(({ place }) => place.id === id)?.button ?? null;
  }

  /** Sets the buttons where a view has their marks; those out of sight cannot be reached. */
  draw(view: View, size: { readonly width: number; readonly height: number }): void {
    for (const { place, button } of this.#spots) {
      const { x, y } = pointInView(view, this.#map, place);
      const [right, down] = place.offset ?? [0, 0];
      const point = { x: x + right, y: y + down };
      button.style.transform = `translate(${point.x - reach}px, ${point.y - reach}px)`;
      const isOpen = button.ariaExpanded === 'true';
      button.hidden = !isOpen && (place.from > view.zoom + 0.01 || !isInWindow(point, size, 4));
    }
  }

  /** Names every button for a day. */
  showDay(day: string): void {
    for (const { place, button } of this.#spots) button.ariaLabel = spokenOn(this.#map, place, day);
  }
}
