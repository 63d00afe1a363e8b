import { stdout } from 'node:process';
import type { ShareCard } from './card.ts';
import { paintCard, type PaintOptions } from './paint.ts';

/** How many cards are painted at the same time. */
const atOnce = 4;

/** Outside a terminal, a line of progress is printed after this many cards. */
const perLine = 50;

/** A stream to write progress to, such as `process.stdout`. */
interface Output {
  readonly isTTY?: boolean | undefined;
  readonly write: (words: string) => unknown;
}

/** Reports progress: in a terminal on one line that counts up, else on a new line now and then. */
function report(painted: number, { isTTY, write }: Output): void {
  const line = `Share cards: ${painted} painted`;
  if (isTTY) write(`\r${line}`);
  else if (painted % perLine === 0) write(`${line}\n`);
}

interface PaintAllOptions extends PaintOptions {
  readonly output?: Output;
}

/** The bytes of all cards by path. Cards from the cache are not reported. */
export async function paintAll(
  cards: Iterable<ShareCard>,
  { output = terminal, onPainted, ...options }: PaintAllOptions = {},
): Promise<ReadonlyMap<string, Buffer>> {
  const painted = new Map<string, Buffer>();
  // All workers take the next card from the same iterator.
  const waiting = [...cards].values();
  let fresh = 0;
  const count = () => {
    report(++fresh, output);
    onPainted?.();
  };
  const work = async () => {
    for (const card of waiting)
      painted.set(card.path, await paintCard(card, { ...options, onPainted: count }));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (fresh > 0) output.write(`${output.isTTY ? '\r' : ''}Share cards: ${fresh} painted in all\n`);
  return painted;
}

const terminal: Output = { isTTY: stdout.isTTY, write: (words) => stdout.write(words) };
