import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../src/map/layout/boxes.ts';
import { drawMap, type Drawing } from '../../../src/map/layout/layout.ts';
import { closeUpOf } from '../../../src/map/layout/close-up.ts';
import { cropAt, frameFor } from '../../../src/map/layout/frames.ts';
import { roomOf, widths } from '../../../src/map/layout/names.ts';
import { readAtlas } from '../../../src/map/layout/atlas.ts';
import { basemapOf } from '../../../src/map/layout/basemap.ts';
import { day } from '../../../src/model/date.ts';
import { daysOf } from '../../../src/model/span.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { frames, positionOf, written } from './corpus.ts';

const end = day('2016-02-28');

const spotsOfArticles = written.articles
  .flatMap(({ facts }) => facts.graphics)
  .flatMap((spot) => (spot.kind === 'map' ? spot : []));

/** The maps of the site, of whole frames and of close-ups. */
const maps: readonly (readonly [name: string, drawing: Drawing])[] = [
  ['the main frame', drawMap(written, { frame: frames.close, day: end, pointed: [] })],
  ['Syria', drawMap(written, { frame: frames.country, day: end, pointed: [] })],
  ['the world', drawMap(written, { frame: frames.world, day: end, pointed: [] })],
  ...spotsOfArticles.map(
    (spot) =>
      [
        `${spot.day} in an article`,
        drawMap(written, { frame: frames.close, day: day(spot.day), pointed: spot.places }),
      ] as const,
  ),
  ...['hardatnin', 'nubl', 'aleppo', 'oncupinar', 'damascus', 'geneva', 'palais-des-nations'].map(
    (id) => {
      const frame = closeUpOf(frameFor(frames, [positionOf(id)]) ?? frames.close, [positionOf(id)]);
      return [`the page of ${id}`, drawMap(written, { frame, day: end, pointed: [id] })] as const;
    },
  ),
];

const overlap = (a: Bounds, b: Bounds): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(maps)('on the map of %s', (_, drawing) => {
  const { frame, places } = drawing;
  const shown = widths.filter((width) => width <= frame.width);
  const labelsAt = (width: number) =>
    places.flatMap(({ label }) => (label && label.from <= width ? label : []));

  test.each(shown)('no name lies over another, or out of the frame, at %i pixels', (width) => {
    const left = cropAt(frame, width);
    const labels = labelsAt(width);
    for (const [index, { box, id }] of labels.entries()) {
      expect(box.left, id).toBeGreaterThanOrEqual(left);
      expect(box.right, id).toBeLessThanOrEqual(left + Math.min(width, frame.width));
      expect(box.top, id).toBeGreaterThanOrEqual(0);
      expect(box.bottom, id).toBeLessThanOrEqual(frame.height);
      for (const other of labels.slice(index + 1))
        expect(overlap(box, other.box), `${id} and ${other.id}`).toBe(false);
    }
  });

  test('no name lies over a mark', () => {
    for (const { box, id } of labelsAt(frame.width))
      for (const { place, point } of places) {
        const across = point.x - Math.max(box.left, Math.min(box.right, point.x));
        const down = point.y - Math.max(box.top, Math.min(box.bottom, point.y));
        expect(Math.hypot(across, down), `${id} over ${place.id}`).toBeGreaterThanOrEqual(
          roomOf(place, false) - 1,
        );
      }
  });

  test('places that the text names have a name at every width that shows them', () => {
    for (const { isPointed, label, from, place } of places)
      if (isPointed) expect(label?.from, place.id).toBe(from);
  });
});

test('every place of the main frame has a name', () => {
  const [[, main] = ['', null]] = maps;
  expect(main?.places.filter(({ label }) => !label)).toEqual([]);
});

test('names stand in the same place on every day, so that nothing moves from day to day', () => {
  const layouts = daysOf(written.story.days.control).map((date) =>
    drawMap(written, { frame: frames.close, day: date, pointed: [] }).places.map(
      ({ label }) => label,
    ),
  );
  for (const layout of layouts) expect(layout).toEqual(layouts[0]);
});

test('Hardatnin is marked as changed on 2 February only', () => {
  const changedOn = (date: string) =>
    drawMap(written, { frame: frames.close, day: day(date), pointed: [] })
      .places.filter(({ isChanged }) => isChanged)
      .map(({ place }) => place.id);
  expect(changedOn('2016-02-02')).toEqual(['hardatnin']);
  expect(changedOn('2016-02-07')).toEqual([]);
});

test('Nubl and al-Zahraa are encircled until 3 February', () => {
  const encircledOn = (date: string) =>
    drawMap(written, { frame: frames.close, day: day(date), pointed: [] })
      .places.filter(({ control }) => control?.encircled)
      .map(({ place }) => place.id);
  expect(encircledOn('2016-02-02')).toEqual(['nubl', 'al-zahraa']);
  expect(encircledOn('2016-02-03')).toEqual([]);
});

describe('what an editor may write', () => {
  test('a day outside those recorded shows places without a holder', () => {
    const { places } = drawMap(written, {
      frame: frames.close,
      day: day('2016-01-29'),
      pointed: [],
    });
    expect(places.length).toBeGreaterThan(30);
    expect(places.filter(({ control }) => control)).toEqual([]);
  });

  test('a place without a record of control is shown without a holder', () => {
    const { places } = drawMap(written, { frame: frames.close, day: end, pointed: ['kilis'] });
    expect(places.find(({ place }) => place.id === 'kilis')?.control).toBeNull();
  });

  test('a place outside the frame is left out and told of', () => {
    const { places, outside } = drawMap(written, {
      frame: frames.close,
      day: end,
      pointed: ['khanasser', 'ratyan'],
    });
    expect(outside.map(({ id }) => id)).toEqual(['khanasser']);
    expect(places.some(({ place }) => place.id === 'khanasser')).toBe(false);
  });

  test('two places on one point are both seen, side by side, with a name each', () => {
    const ratyan = written.places.find(({ id }) => id === 'ratyan');
    if (!ratyan) throw new Error('Ratyan is gone.');
    const twin = { ...ratyan, id: 'twin' as typeof ratyan.id, name: 'Twin' };
    const corpus: Corpus = { ...written, places: [...written.places, twin] };
    const { places } = drawMap(corpus, {
      frame: frames.close,
      day: end,
      pointed: ['ratyan', 'twin'],
    });
    const [a, b] = ['ratyan', 'twin'].map((id) => places.find(({ place }) => place.id === id));
    expect(Math.hypot((a?.point.x ?? 0) - (b?.point.x ?? 0), 0)).toBeCloseTo(8, 6);
    expect(a?.label).not.toBeNull();
    expect(b?.label).not.toBeNull();
  });
});

describe('the land', () => {
  test('of the main frame is Syria and Turkey, without sea', () => {
    const { home, abroad } = basemapOf(readAtlas(), frames.close, written.story.map.home.code);
    expect(home.match(/M/g)).toHaveLength(1);
    expect(abroad.match(/M/g)?.length).toBeLessThanOrEqual(2);
  });

  test('of every frame is light enough to stand in the page', () => {
    const sizes = Object.values(frames).map((frame) => {
      const { home, abroad } = basemapOf(readAtlas(), frame, written.story.map.home.code);
      return [frame.id, home.length + abroad.length] as const;
    });
    const limits = { close: 1_500, country: 7_500, world: 9_000 };
    for (const [id, size] of sizes) expect(size, id).toBeLessThan(limits[id]);
  });
});
