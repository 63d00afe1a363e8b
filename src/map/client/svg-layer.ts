import { dayMarks, isChangedOn } from './day-marks.ts';
import type { MovingMap, MovingPlace } from '../data/map-data.ts';
import type { Point } from '../layout/projection.ts';
import { group, move, nameAt, pointOf, text } from './svg.ts';
import { pointInView, scaleIn, type View } from './view.ts';

/** One place of the drawing: its group, where its mark stands in it, and the name the page drew. */
interface Drawn {
  readonly place: MovingPlace;
  readonly group: SVGGElement;
  readonly mark: Point;
  readonly name: readonly Element[];
}

type Name = readonly [words: SVGTextElement, at: Point];

/** The drawing of a page, made to move. Nothing changes its place until another view is drawn. */
export class Sheet {
  readonly #map: MovingMap;
  readonly #svg: SVGSVGElement;
  readonly #ground: SVGGElement;
  readonly #places: readonly Drawn[];
  readonly #ownCountries: readonly Name[];
  #countries: readonly Name[];
  #zoom: number;

  constructor(svg: SVGSVGElement, map: MovingMap, day: string) {
    this.#map = map;
    this.#svg = svg;
    this.#zoom = map.zoom;
    this.#ground = layGround(svg, map);
    const countries = [...svg.querySelectorAll<SVGTextElement>('.country')];
    this.#ownCountries = countries.map((name) => [name, pointOf(name)] as const);
    this.#countries = this.#ownCountries;
    this.#places = map.places.map(
      (place) => takeOver(svg, place) ?? addPlace(svg, map, place, day),
    );
    svg.ariaHidden = 'true';
    svg.removeAttribute('role');
  }

  /** Shows what lay outside the crop, as it can come into view now. */
  uncrop(): void {
    for (const part of this.#svg.querySelectorAll('[data-from]')) part.removeAttribute('data-from');
  }

  /** Sets everything where a view has it. `crop` is how far the drawing is moved left; pixels. */
  draw(view: View, crop: number): void {
    const map = this.#map;
    const corner = pointInView(view, map, { x: 0, y: 0 });
    move(this.#ground, { x: corner.x + crop, y: corner.y }, scaleIn(view, map));
    for (const { place, group: drawn, mark } of this.#places) {
      const [right, down] = place.offset ?? [0, 0];
      const point = pointInView(view, map, { x: mark.x - right, y: mark.y - down });
      move(drawn, { x: point.x + right + crop - mark.x, y: point.y + down - mark.y });
    }
    for (const [words, at] of this.#countries) {
      const point = pointInView(view, map, at);
      move(words, { x: point.x + crop - at.x, y: point.y - at.y });
    }
  }

  /** Shows the marks that have room at a whole zoom, with names where that zoom has them. */
  layOut(zoom: number): void {
    if (zoom === this.#zoom) return;
    this.#zoom = zoom;
    const isOwn = zoom === this.#map.zoom;
    for (const { place, group: drawn, mark, name } of this.#places) {
      drawn.classList.toggle('crowded', zoom < place.from);
      for (const old of drawn.querySelectorAll('text, .leader')) old.remove();
      const label = place.labels[zoom];
      if (isOwn && name.length > 0) drawn.append(...name);
      else if (label) drawn.append(...nameAt(mark, label, place));
    }
    for (const [words] of this.#countries) words.remove();
    const others = this.#map.countries[zoom] ?? [];
    this.#countries = isOwn
      ? this.#ownCountries
      : others.map(([words, x, y]) => [text('country', [words], { x, y }), { x, y }] as const);
    this.#ground.after(...this.#countries.map(([words]) => words));
  }

  /** Marks every place as it was at the end of a day. */
  showDay(day: string): void {
    for (const { place, group: drawn, mark } of this.#places) {
      for (const old of drawn.querySelectorAll('.halo, .ring, .mark')) old.remove();
      drawn.prepend(...dayMarks(this.#map, place, mark, day));
      drawn.toggleAttribute('data-changed', isChangedOn(this.#map, place, day));
    }
  }

  /** Sets apart these places by an attribute, and no others. */
  tell(attribute: 'data-chosen' | 'data-marked', ids: readonly string[]): void {
    for (const { place, group: drawn } of this.#places)
      drawn.toggleAttribute(attribute, ids.includes(place.id));
  }
}

/** Puts land and roads into one group, and land all around in place of the piece the page has. */
function layGround(svg: SVGSVGElement, { land }: MovingMap): SVGGElement {
  ownLand(svg);
  const ground = group('ground');
  const shapes = [...svg.querySelectorAll<SVGPathElement>('.abroad, .home, .road')];
  shapes[0]?.before(ground);
  ground.append(...shapes);
  for (const kind of ['abroad', 'home'] as const) {
    const shape = ground.querySelector(`.${kind}`);
    shape?.setAttribute('d', land[kind]);
    shape?.setAttribute('transform', `translate(${land.corner.join(' ')})`);
  }
  return ground;
}

/** Gives a map that shows the land of another on the page land of its own. */
function ownLand(svg: SVGSVGElement): void {
  for (const use of svg.querySelectorAll('use')) {
    const parts = document.querySelectorAll(
      `${use.getAttribute('href')} :is(.abroad, .home, .road)`,
    );
    use.replaceWith(...[...parts].map((part) => part.cloneNode()));
  }
}

/** The group of a place that the page drew: its link becomes plain, as a button takes its part. */
function takeOver(svg: SVGSVGElement, place: MovingPlace): Drawn | null {
  const link = svg.querySelector(`.place[data-place="${place.id}"]`);
  if (!link) return null;
  const drawn = group('place');
  for (const { name, value } of link.attributes)
    if (name !== 'href') drawn.setAttribute(name, value);
  link.querySelector('title')?.remove();
  drawn.append(...link.childNodes);
  link.replaceWith(drawn);
  const path = drawn.querySelector('.mark, .ring')?.getAttribute('d') ?? '';
  const [, x = place.x, y = place.y] = /^M(\S+) (\S+?)m/.exec(path) ?? [];
  const mark = { x: Number(x), y: Number(y) };
  return { place, group: drawn, mark, name: [...drawn.querySelectorAll('.leader, text')] };
}

/** The group of a place that lies outside what the page drew. */
function addPlace(svg: SVGSVGElement, map: MovingMap, place: MovingPlace, day: string): Drawn {
  const drawn = group('place');
  drawn.dataset['place'] = place.id;
  drawn.toggleAttribute('data-approximate', place.isApproximate);
  const [right, down] = place.offset ?? [0, 0];
  const mark = { x: place.x + right, y: place.y + down };
  const label = place.labels[map.zoom];
  drawn.append(...dayMarks(map, place, mark, day), ...(label ? nameAt(mark, label, place) : []));
  svg.append(drawn);
  return { place, group: drawn, mark, name: [] };
}
