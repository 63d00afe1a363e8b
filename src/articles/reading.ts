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
  stepAside(isAside: boolean): void;
}

/**
 * Watches where in a text a reader is, by the paragraph at a third of the window or with the focus,
 * and reports that to the follower while it is in view.
 */
export function watchReading(grid: HTMLElement, follower: Follower): void {
  const blocks = [...grid.querySelectorAll('.prose > *')];
  const readings = readingsOf(blocks, grid.dataset['day'] ?? null);
  let last: Element | null = null;
  const read = (block: Element | undefined): void => {
    const reading = block && readings.get(block);
    if (!reading || !follower.isSeen) return;
    last?.removeAttribute('data-read');
    reading.block.setAttribute('data-read', '');
    last = reading.block;
    void follower.follow(reading);
  };
  // A line at a third of the window, where the eye rests.
  const eye = new IntersectionObserver(
    (entries) => read(entries.findLast(({ isIntersecting }) => isIntersecting)?.target),
    { rootMargin: '-33% 0px -66% 0px' },
  );
  for (const block of blocks) eye.observe(block);
  grid.addEventListener('focusin', ({ target }) =>
    read(blocks.find((block) => target instanceof Node && block.contains(target))),
  );
  const across = new Set<Element>();
  const above = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) across.add(target);
        else across.delete(target);
      follower.stepAside(across.size > 0);
    },
    { rootMargin: '0px 0px -15% 0px' },
  );
  for (const part of grid.querySelectorAll(':scope > :not(.prose, .companion, template, script)'))
    above.observe(part);
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
