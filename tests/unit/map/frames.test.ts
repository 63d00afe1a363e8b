import { expect, test } from 'vitest';
import { closeUpOf, pageFrameOf } from '../../../src/map/layout/close-up.ts';
import { cropAt, frameFor, isInFrame, pointIn } from '../../../src/map/layout/frames.ts';
import { metresPerPixel } from '../../../src/map/layout/projection.ts';
import { frames, positionOf, written } from './corpus.ts';

/** Kilometres by the spherical law of cosines: another formula than the site's own. */
function kilometres(from: string, to: string): number {
  const [a, b] = [positionOf(from), positionOf(to)];
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const cosine =
    Math.sin(radians(a.lat)) * Math.sin(radians(b.lat)) +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.cos(radians(b.lon - a.lon));
  return 6371.0088 * Math.acos(cosine);
}

test.each([
  ['tal-jibbin', 17],
  ['hardatnin', 19],
])('%s lies %i km from the centre of Aleppo, on the earth and on the map', (id, distance) => {
  expect(Math.round(kilometres('aleppo', id))).toBe(distance);
  const [a, b] = [positionOf('aleppo'), positionOf(id)];
  const [from, to] = [pointIn(frames.close, a), pointIn(frames.close, b)];
  const pixels = Math.hypot(to.x - from.x, to.y - from.y);
  const drawn = (pixels * metresPerPixel((a.lat + b.lat) / 2, 10)) / 1000;
  expect(Math.abs(drawn / kilometres('aleppo', id) - 1)).toBeLessThan(0.005);
});

test('north is up and east is right', () => {
  const [aleppo, azaz, bab] = ['aleppo', 'azaz', 'al-bab'].map((id) =>
    pointIn(frames.close, positionOf(id)),
  );
  expect(azaz?.y).toBeLessThan(aleppo?.y ?? 0);
  expect(bab?.x).toBeGreaterThan(aleppo?.x ?? 0);
});

test.each(Object.values(frames))('the frame $id is whole pixels', (frame) => {
  const { origin, width, height, narrowest } = frame;
  for (const pixels of [origin.x, origin.y, width, height, narrowest])
    expect(Number.isInteger(pixels)).toBe(true);
});

test.each([288, 289, 333, 704, 1055, 1056, 1400])(
  'a crop to %i pixels starts at a whole pixel within the drawing',
  (width) => {
    const left = cropAt(frames.close, width);
    expect(Number.isInteger(left)).toBe(true);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + Math.min(width, 1056)).toBeLessThanOrEqual(1056);
  },
);

test('every place of the corpus has a frame', () => {
  expect(written.places.filter(({ position }) => !frameFor(frames, [position]))).toEqual([]);
});

test.each([
  [['hardatnin', 'aleppo'], 'close'],
  [['khanasser', 'aleppo'], 'country'],
  [['damascus'], 'country'],
  [['geneva', 'aleppo'], 'world'],
])('%j are on the map called %s', (ids, frame) => {
  expect(frameFor(frames, ids.map(positionOf))?.id).toBe(frame);
});

test('a point outside every frame has none', () => {
  expect(frameFor(frames, [{ lat: -45, lon: 170 }])).toBeNull();
  expect(frameFor(frames, [])).toBeNull();
});

test('a close-up has its place in the middle and keeps the zoom', () => {
  const close = closeUpOf(frames.close, [positionOf('hardatnin')]);
  const { x, y } = pointIn(close, positionOf('hardatnin'));
  expect(Math.abs(x - close.width / 2)).toBeLessThanOrEqual(0.5);
  expect(Math.abs(y - close.height / 2)).toBeLessThanOrEqual(0.5);
  expect(close.zoom).toBe(10);
});

test('places too far apart for a close-up get the whole frame', () => {
  const positions = ['aleppo', 'kilis'].map(positionOf);
  expect(closeUpOf(frames.close, positions)).toBe(frames.close);
  expect(positions.every((position) => isInFrame(frames.close, position))).toBe(true);
});

test.each([
  ['hardatnin', 'close'],
  ['azaz', 'close'],
  ['kuweires-air-base', 'country'],
  ['damascus', 'country'],
])('the page of %s shows it among others, on the map called %s', (id, expected) => {
  const all = written.places.map(({ position }) => position);
  const frame = pageFrameOf(frames, [positionOf(id)], all);
  expect(frame?.id).toBe(expected);
  expect(frame?.isCloseUp).toBe(true);
});

test('a page about places outside every frame has no map', () => {
  expect(pageFrameOf(frames, [{ lat: -45, lon: 170 }], [])).toBeNull();
});
