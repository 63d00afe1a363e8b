import { adopt } from '../browser/adopt.ts';
import { make } from '../browser/html.ts';
import dayStyles from './companion-day.css?inline';
import styles from './companion.css?inline';
import { dayCalled, type PrintedDay } from './printed-day.ts';
import { watchReading, type Reading } from './reading.ts';

/**
 * The companion of an article: beside the text, where there is room, the day of the section that is
 * read. It follows the eye, writes nothing into the address, and has nothing to do with the day
 * that a reader has chosen in a view.
 */
class Companion {
  readonly #grid: HTMLElement;
  readonly #aside: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #day = make('div', { class: 'day' });
  readonly #contents = document.querySelector('.contents')?.cloneNode(true) as HTMLElement | null;
  #shown: string | null = null;
  /** The row of the grid in which it stands. */
  #row = 0;

  constructor(grid: HTMLElement) {
    this.#grid = grid;
    this.#aside = make('aside', { class: 'companion' }, make('div', {}));
    this.#aside.ariaLabel = labelOf(null);
    const stays = this.#aside.firstElementChild as HTMLElement;
    this.#root = stays.attachShadow({ mode: 'open' });
    // A section without a day shows the contents alone.
    this.#root.adoptedStyleSheets = [ownSheet];
    this.#contents?.classList.remove('not-in-print');
    // Two lists of the sections need two names.
    this.#contents?.setAttribute('aria-label', 'Your place in this article');
    this.#root.append(...(this.#contents ? [this.#contents] : []), this.#day);
    grid.append(this.#aside);
  }

  /** Whether there is room for it. */
  get isSeen(): boolean {
    return this.#aside.checkVisibility();
  }

  async follow({ section, day, block }: Reading): Promise<void> {
    this.#standBeside(block);
    for (const one of this.#contents?.querySelectorAll('a') ?? []) {
      if (one.hash === `#${section}`) one.setAttribute('aria-current', 'true');
      else one.removeAttribute('aria-current');
    }
    if (this.#shown !== day) await this.#show(day);
    if (this.#shown === day) this.#light(block);
  }

  /** Takes the row of the text that is read: graphics across both columns stand in other rows. */
  #standBeside(block: Element): void {
    const rows = [...this.#grid.children].filter((part) => !part.matches(withoutRow));
    const row = rows.findIndex((part) => part.contains(block)) + 1;
    if (row === this.#row) return;
    this.#row = row;
    this.#aside.style.gridRow = `${row} / span 1`;
    this.#appear();
  }

  /** Comes softly, where movement is welcome. */
  #appear(): void {
    centre(this.#day);
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
      this.#day.animate([{ opacity: 0 }, { opacity: 1 }], 200);
  }

  async #show(day: string | null): Promise<void> {
    this.#shown = day;
    const printed =
      day === null ? null : await dayCalled(`${this.#grid.dataset['days'] ?? ''}${day}/`);
    // The reader may have moved on meanwhile.
    if (this.#shown !== day) return;
    this.#aside.ariaLabel = labelOf(printed);
    if (day === null || !printed) {
      this.#day.replaceChildren();
      return;
    }
    this.#root.adoptedStyleSheets = printed.sheets.concat(ownSheet);
    this.#day.replaceChildren(...this.#partsOf(day, printed));
    this.#day.dataset['day'] = day;
    this.#appear();
  }

  #partsOf(day: string, { name, href, drawing, tracks }: PrintedDay): readonly Node[] {
    const key = (this.#grid.dataset['key'] ?? '').split(' ').map((other) => {
      const made = make('a', { href: href.replace(day, other) }, String(Number(other.slice(8))));
      if (other === day) made.setAttribute('aria-current', 'date');
      return made;
    });
    const map = make('div', { class: 'place-map' }, drawing.cloneNode(true));
    map.dataset['frame'] = 'close';
    return [
      make('p', { class: 'name' }, make('a', { href }, name)),
      make('div', { class: 'key' }, ...key),
      map,
      tracks.cloneNode(true),
    ];
  }

  /** Marks what a part of the text mentions, on the map and on the clocks. */
  #light(block: Element): void {
    const paths = new Set(
      [...block.querySelectorAll<HTMLAnchorElement>('a.mention')].map(({ pathname }) => pathname),
    );
    for (const one of this.#day.querySelectorAll('.place, .events > li')) {
      const address = one.matches('.place') ? one : one.querySelector('a');
      const path = new URL(address?.getAttribute('href') ?? '', location.href).pathname;
      one.toggleAttribute('data-read', paths.has(path));
    }
  }
}

/** What stands among the parts of an article without a row of their grid. */
const withoutRow = 'template, script, .companion';

const labelOf = (printed: PrintedDay | null): string =>
  printed ? `The day of this section: ${printed.name}` : 'The sections of this article';

const ownSheet = new CSSStyleSheet();
ownSheet.replaceSync(dayStyles);

/** Moves the drawing of a map up until what changed that day stands in the middle of its window. */
function centre(day: HTMLElement): void {
  const map = day.querySelector<HTMLElement>('.place-map');
  const drawing = map?.querySelector<SVGElement>('.drawing');
  if (!map || !drawing) return;
  const changed = [...drawing.querySelectorAll('.halo, [data-changed]')];
  const window = map.getBoundingClientRect();
  const whole = drawing.getBoundingClientRect();
  const boxes = (changed.length > 0 ? changed : [drawing]).map((one) =>
    one.getBoundingClientRect(),
  );
  const top = Math.min(...boxes.map(({ top }) => top));
  const bottom = Math.max(...boxes.map(({ bottom }) => bottom));
  const wanted = (top + bottom) / 2 - whole.top - window.height / 2;
  const most = whole.height - window.height;
  drawing.style.marginBlockStart = `${-Math.round(Math.max(0, Math.min(most, wanted)))}px`;
}

adopt(styles);
const grid = document.querySelector<HTMLElement>('.article-grid');
if (grid) {
  const companion = new Companion(grid);
  watchReading(grid, companion);
}
