import { stdout } from 'node:process';
import type { ShareCard } from './card.ts';
import { paintCard, type PaintOptions } from './paint.ts';

/** How many cards are in hand at once: while some are painted and packed, others are set in type. */
const atOnce = 4;

/** How many cards are painted between two lines of progress where nobody watches. */
const perLine = 50;

/** Where progress is told. */
interface Teller {
  readonly isTTY?: boolean | undefined;
  readonly write: (words: string) => unknown;
}

/** Says how far the painting is: on a terminal in one line that counts, else in a line now and then. */
function report(painted: number, { isTTY, write }: Teller): void {
  const line = `Share cards: ${painted} painted`;
  if (isTTY) write(`\r${line}`);
  else if (painted % perLine === 0) write(`${line}\n`);
}

interface PaintAllOptions extends PaintOptions {
  readonly teller?: Teller;
}

/** The bytes of all cards by path. Those in the cache are taken from there, and nothing is said. */
export async function paintAll(
  cards: Iterable<ShareCard>,
  { teller = terminal, onPainted, ...options }: PaintAllOptions = {},
): Promise<ReadonlyMap<string, Buffer>> {
  const painted = new Map<string, Buffer>();
  // One row of cards that every worker takes its next from.
  const waiting = [...cards].values();
  let fresh = 0;
  const tell = () => {
    report(++fresh, teller);
    onPainted?.();
  };
  const work = async () => {
    for (const card of waiting)
      painted.set(card.path, await paintCard(card, { ...options, onPainted: tell }));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (fresh > 0) teller.write(`${teller.isTTY ? '\r' : ''}Share cards: ${fresh} painted in all\n`);
  return painted;
}

const terminal: Teller = { isTTY: stdout.isTTY, write: (words) => stdout.write(words) };
