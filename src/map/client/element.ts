import { adopt } from '../../browser/adopt.ts';
import { learnEvents } from '../../page-state/marked-events.ts';
import leafletStyles from './leaflet.css?inline';
import { eventsAt, type MovingMap } from '../data/map-data.ts';
import styles from './moving.css?inline';
import { MapController } from './controller.ts';

/** The data of the moving map, fetched once for all maps of a page. */
let known: Promise<MovingMap> | null = null;

async function ask(address: string): Promise<MovingMap> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const map = (await answer.json()) as MovingMap;
  learnEvents((place) => eventsAt(map, place).map(({ id }) => id));
  return map;
}

/**
 * `<place-map>`: makes the printed drawing move. If its data cannot be loaded, the page keeps the
 * drawing.
 */
class PlaceMap extends HTMLElement {
  #life: AbortController | null = null;

  connectedCallback(): void {
    const life = new AbortController();
    this.#life = life;
    known ??= ask(this.dataset['moving'] ?? '');
    known.then(
      (map) => {
        const svg = this.querySelector<SVGSVGElement>('.drawing');
        if (svg && !life.signal.aborted) new MapController(this, svg, map, life.signal);
      },
      () => (known = null),
    );
  }

  disconnectedCallback(): void {
    this.#life?.abort();
  }
}

adopt(leafletStyles);
adopt(styles);
customElements.define('place-map', PlaceMap);
