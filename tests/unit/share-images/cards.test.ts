import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { articleCard } from '../../../src/share-images/article-card.ts';
import type { ShareCard } from '../../../src/share-images/card.ts';
import { drawClocks } from '../../../src/share-images/clocks.ts';
import { colours } from '../../../src/share-images/colours.ts';
import { dayCard } from '../../../src/share-images/day-card.ts';
import { cardsOf } from '../../../src/share-images/site-cards.ts';
import { paintAll } from '../../../src/share-images/paint-all.ts';
import { makePainter, paintKey, paintCard } from '../../../src/share-images/paint.ts';
import { eventCard, personCard, placeCard } from '../../../src/share-images/record-cards.ts';
import { sourceText } from '../../../src/share-images/source-text.ts';
import { day } from '../../../src/model/date.ts';
import { buildCorpus, anArticle, anEvent, aPerson, aPlace, aStory } from '../model/build-corpus.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'two-clocks-cards-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

const long = 'Envoy says that talks between the sides will go on in Geneva '
  .repeat(4)
  .slice(0, 200);
const hard = [
  ['200 characters', long],
  ['one word of 200 letters', 'a'.repeat(200)],
  ['quotation marks', '"Talks" that are \'no talks\', says <the HNC>'],
  ['ampersands', 'Talks & war &amp; nothing && else'],
  ['Arabic', 'The fall of Ratyan (رتيان) and حردتنين'],
  ['Arabic alone', 'رتيان'],
  ['an emoji', 'Talks open 🕊️ and close'],
] as const;

const isCard = (png: Buffer): boolean =>
  png.readUInt32BE(16) === 1200 && png.readUInt32BE(20) === 630 && png.length <= 60_000;

/** The rows of a card, each pixel a number of the palette; behind the filter of its row. */
function rowsOf(png: Buffer): readonly Buffer[] {
  const start = png.indexOf('IDAT', 0, 'latin1');
  const data = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  return Array.from({ length: data.length / 1201 }, (_, row) =>
    data.subarray(row * 1201 + 1, (row + 1) * 1201),
  );
}

/** Whether nothing stands in the outermost 20 pixels at the right. */
const keepsMargin = (png: Buffer): boolean => {
  const rows = rowsOf(png);
  const paper = rows[0]?.[0];
  return rows.every((row) => row.subarray(1180).every((pixel) => pixel === paper));
};

describe.each(hard)('a title of %s', (_, title) => {
  test.each([
    ['an event', eventCard(buildCorpus(), anEvent('x', { title }))],
    ['a claimed event', eventCard(buildCorpus(), anEvent('x', { title, claimedBy: title }))],
    ['an article', articleCard(buildCorpus(), anArticle('x', { title, standfirst: title }))],
    ['a place', placeCard(buildCorpus({ places: [] }), aPlace('x', { name: title }))],
    ['a person', personCard(buildCorpus(), aPerson('x', { name: title, role: title }))],
  ])('makes a right card for %s', async (_kind, card) => {
    const png = await paintCard(card, { folder: temporaryFolder() });
    expect(isCard(png)).toBe(true);
    expect(card.land !== null || keepsMargin(png)).toBe(true);
    expect(card.alt).not.toContain('undefined');
    expect(card.alt).toContain(title.slice(0, 5).replaceAll(/["']/g, ''));
  });
});

describe('a painter', () => {
  const cards = [...cardsOf(buildCorpus({ events: [anEvent('x')] })).values()].slice(0, 24);
  /** A card on which nothing but the name differs from others. */
  const named = (name: string) => personCard(buildCorpus(), aPerson('x', { name }));

  test('paints the same bytes as another, one card after the other and all at once', async () => {
    const [one, other] = [await makePainter(), await makePainter()];
    const together = await Promise.all(cards.map(one));
    for (const [nth, card] of cards.entries())
      expect((await other(card)).equals(together[nth] ?? Buffer.alloc(0)), card.path).toBe(true);
  });

  test('draws the mark of certainty of each event of a day', async () => {
    const paint = await makePainter();
    const pictures = await Promise.all(
      (['confirmed', 'reported', 'disputed'] as const).map((confidence) =>
        paint(dayCard(buildCorpus({ events: [anEvent('x', { confidence })] }), day('2016-02-02'))),
      ),
    );
    expect(new Set(pictures.map((png) => png.toString('latin1'))).size).toBe(3);
  });

  // The other name has empty boxes there, or letters that do not join.
  test.each([
    ['a letter that the serif lacks', 'al-Ṭabqa', 'al-\u4e00abqa'],
    ['Arabic', 'قلعة', '\u4e00\u4e01\u4e02\u4e03'],
    ['letters of Arabic joined to each other', 'قلعة', 'ق\u200cل\u200cع\u200cة'],
  ])('draws %s, and no empty box', async (_, name, other) => {
    const paint = await makePainter();
    const [right, wrong] = await Promise.all([paint(named(name)), paint(named(other))]);
    expect(right.equals(wrong)).toBe(false);
  });
});

test('an event without a place, known only by its month, has a card', async () => {
  const event = anEvent('x', { date: '2016-02', places: [] });
  const card = eventCard(buildCorpus({ events: [event] }), event);
  expect(card.alt).toContain('February 2016');
  expect(isCard(await paintCard(card, { folder: temporaryFolder() }))).toBe(true);
});

test('a corpus without any record still has cards of the main pages and the days', () => {
  const cards = cardsOf(buildCorpus({ articles: [], events: [], places: [], people: [] }));
  expect([...cards.keys()]).toContain('/cards/home.png');
  expect([...cards.keys()]).toContain('/cards/days/2016-02-02.png');
});

const nobody = { write: () => undefined };

describe('the cache of cards', () => {
  const card = eventCard(buildCorpus(), anEvent('x'));
  const count = () => {
    let painted = 0;
    return { onPainted: () => ++painted, read: () => painted };
  };

  test('gives the same bytes without painting when nothing has changed', async () => {
    const folder = temporaryFolder();
    const { onPainted, read } = count();
    const first = await paintCard(card, { folder, onPainted });
    const second = await paintCard(card, { folder, onPainted });
    expect(read()).toBe(1);
    expect(second.equals(first)).toBe(true);
  });

  test('paints anew, to the same bytes, a card whose file is cut short', async () => {
    const folder = temporaryFolder();
    const { onPainted, read } = count();
    const first = await paintCard(card, { folder, onPainted });
    for (const file of readdirSync(folder)) truncateSync(join(folder, file), 900);
    const second = await paintCard(card, { folder, onPainted });
    expect(read()).toBe(2);
    expect(second.equals(first)).toBe(true);
  });

  test.each(['sea', 'home', 'abroad', 'border', 'paper'] as const)(
    'keeps no card of another %s colour',
    (role) => {
      const other = { ...colours, [role]: '#123456' };
      expect(paintKey([], other)).not.toBe(paintKey([], colours));
      expect(paintKey([], { ...colours })).toBe(paintKey([], colours));
    },
  );

  test.each([
    ['land and sea', 'export function drawLand('],
    ['the basemap', 'export function drawBasemap('],
    ['its lines', 'export function simplify('],
    ['the palette', 'export function reduceColours('],
    ['PNG', 'export async function writePng('],
  ])('keeps no card that other code drew: that of %s counts', (_, code) => {
    expect(sourceText('src/share-images/paint.ts').split(code)).toHaveLength(2);
  });

  test('tells cards apart by what they show', async () => {
    const folder = temporaryFolder();
    const other = eventCard(buildCorpus(), anEvent('x', { confidence: 'disputed' }));
    await paintAll([card, { ...other, path: '/cards/other.png' }], { folder, output: nobody });
    expect(readdirSync(folder).length).toBe(2);
  });
});

describe('painting all cards', () => {
  const events = Array.from({ length: 8 }, (_, nth) =>
    anEvent(`x-${nth}`, { title: `Event ${nth}` }),
  );
  const cards = [...cardsOf(buildCorpus({ events })).values()];

  /** How many of some cards were painted, and what was said meanwhile. */
  async function paint(some: readonly ShareCard[], folder: string, isTTY: boolean) {
    let count = 0;
    const said: string[] = [];
    const output = { isTTY, write: (words: string) => said.push(words) };
    const painted = await paintAll(some, { folder, output, onPainted: () => ++count });
    expect([...painted.keys()].toSorted()).toEqual(some.map(({ path }) => path).toSorted());
    return { count, said };
  }

  test('says how far it is; a second time it paints none, and says nothing', async () => {
    const folder = temporaryFolder();
    const { count, said } = await paint(cards, folder, false);
    expect(count).toBe(cards.length);
    expect(said).toEqual([
      'Share cards: 50 painted\n',
      `Share cards: ${cards.length} painted in all\n`,
    ]);
    expect(await paint(cards, folder, false)).toEqual({ count: 0, said: [] });
  });

  test('counts in one line of a terminal', async () => {
    const { said } = await paint(cards.slice(-2), temporaryFolder(), true);
    expect(said).toEqual([
      '\rShare cards: 1 painted',
      '\rShare cards: 2 painted',
      '\rShare cards: 2 painted in all\n',
    ]);
  });
});

test('the clocks mark the day of an event, but no day for one known by its month', () => {
  const circles = (date: string) =>
    drawClocks(buildCorpus({ events: [anEvent('x', { date })] }), {
      span: aStory().days.key,
    }).drawing.split('<circle').length - 1;
  expect(circles('2016-02-02')).toBe(1);
  expect(circles('2016-02')).toBe(0);
});

test('a card has all its rows of pixels', async () => {
  const png = await paintCard(eventCard(buildCorpus(), anEvent('x')), {
    folder: temporaryFolder(),
  });
  expect(rowsOf(png).map(({ length }) => length)).toEqual(Array.from({ length: 630 }, () => 1200));
});
