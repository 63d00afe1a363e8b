/** The position of a reader in a text. */
export interface Reading {
  /** The id of the section's heading; empty before the first. */
  readonly section: string;
  /** The day of the section, where it has one. */
  readonly day: string | null;
  /** The paragraph under the eye. */
  readonly block: Element;
}

/** An element beside the text that follows the reader. */
interface Follower {
  readonly isSeen: boolean;
  follow(reading: Reading): Promise<void>;
}

/** Lines across the window, as margins of it: where the eye rests, and what comes next. */
const eyeLine = '-33% 0px -66% 0px';
const lineAhead = '-75% 0px -24% 0px';

/**
 * Watches where in a text a reader is, by the paragraph at a third of the window or with the focus,
 * and reports that to the follower while it is in view.
 */
export function watchReading(grid: HTMLElement, follower: Follower): void {
  const blocks = [...grid.querySelectorAll('.prose > *')];
  const texts = [...grid.querySelectorAll('.prose')];
  const readings = readingsOf(blocks, grid.dataset['day'] ?? null);
  let last: Element | null = null;
  let focused: Element | null = null;
  const read = (block: Element | undefined): void => {
    const reading = block && readings.get(block);
    if (!reading || block === last || !follower.isSeen) return;
    last?.removeAttribute('data-read');
    reading.block.setAttribute('data-read', '');
    last = reading.block;
    void follower.follow(reading);
  };
  const atEye = watchLine([...blocks, ...texts], eyeLine, look);
  const ahead = watchLine(blocks, lineAhead, look);
  // While a graphic is under the eye, the text that comes after it is read.
  function look(): void {
    if (focused && isInWindow(focused)) return;
    const isInText = texts.some((text) => atEye.has(text));
    const among = isInText ? atEye : ahead;
    read(blocks.findLast((block) => among.has(block)));
  }
  // Where Tab leads, the window follows: what holds the focus is read, wherever it comes to stand.
  grid.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    const block = blocks.find((one) => one.contains(target));
    focused = block ?? null;
    read(block);
  });
  for (const sign of ['wheel', 'pointerdown', 'touchmove', 'keydown'] as const)
    addEventListener(sign, (event) => {
      if (!(event instanceof KeyboardEvent && isOfTab(event))) focused = null;
    });
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Whether a key is part of moving the focus. */
const isOfTab = ({ key }: KeyboardEvent): boolean => key === 'Tab' || key === 'Shift';

/** Those of some elements that stand across a line; tells each time when they change. */
function watchLine(
  elements: readonly Element[],
  rootMargin: string,
  tell: () => void,
): ReadonlySet<Element> {
  const across = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) across.add(target);
        else across.delete(target);
      tell();
    },
    { rootMargin },
  );
  for (const element of elements) observer.observe(element);
  return across;
}

/** The section of each part of a text, with the day that the section's heading links to. */
function readingsOf(
  blocks: readonly Element[],
  opening: string | null,
): ReadonlyMap<Element, Reading> {
  const readings = new Map<Element, Reading>();
  let section = '';
  let day = opening;
  for (const block of blocks) {
    const head = block.matches('h2, h3') ? block : block.querySelector(':scope > :is(h2, h3)');
    if (head) {
      day = block.querySelector('p a')?.getAttribute('href')?.split('/').at(-2) ?? null;
      if (head.localName === 'h2') section = head.id;
    }
    readings.set(block, { section, day, block });
  }
  return readings;
}
