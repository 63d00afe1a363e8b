import { stdout } from 'node:process';
import type { Card } from './card.ts';
import { paintCard } from './paint.ts';

/** How many cards are in hand at once: while some are painted and packed, others are set in type. */
const atOnce = 4;

/** Says on a terminal how far the painting is; where nobody watches, in four lines. */
function report(painted: number): void {
  const line = `Share cards: ${painted} painted`;
  if (stdout.isTTY) stdout.write(`\r${line}`);
  else if (painted % 50 === 0) console.log(line);
}

/** The bytes of all cards by path. Those in the cache are taken from there, and nothing is said. */
export async function paintAll(
  cards: Iterable<Card>,
  folder?: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const painted = new Map<string, Buffer>();
  // One row of cards that every worker takes its next from.
  const waiting = [...cards].values();
  let fresh = 0;
  const onPainted = () => {
    report(++fresh);
  };
  const work = async () => {
    for (const card of waiting) {
      const bytes = await paintCard(card, { ...(folder && { folder }), onPainted });
      painted.set(card.path, bytes);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (fresh > 0) console.log(`${stdout.isTTY ? '\r' : ''}Share cards: ${fresh} painted in all`);
  return painted;
}
