import { describe, expect, test } from 'vitest';
import { placesDrawn, mapContextOf } from '../../../src/map/layout/drawn-places.ts';
import { isInFrame, pointIn } from '../../../src/map/layout/frames.ts';
import { drawMap } from '../../../src/map/layout/layout.ts';
import type { MapGraphic } from '../../../src/model/body.ts';
import { day } from '../../../src/model/date.ts';
import { frames, positionOf, written } from './corpus.ts';

const map = (on: string, ...places: readonly string[]): MapGraphic => ({
  kind: 'map',
  caption: 'A map',
  day: on,
  places,
  line: 1,
});
const drawnFor = (...text: Parameters<typeof mapContextOf>) => [
  ...placesDrawn(written, frames.close, mapContextOf(...text)),
];
const inFrame = written.places.filter(({ position }) => isInFrame(frames.close, position));

describe('the maps of a text draw', () => {
  test('the places that it names, in words or on one of its maps, and the centre', () => {
    const references = [
      { kind: 'place', id: 'tamura' },
      { kind: 'event', id: 'ratyan' },
    ];
    const drawn = drawnFor(references, [map('2016-02-28', 'nubl'), map('2016-02-28', 'sifat')]);
    expect(drawn).toEqual(expect.arrayContaining(['tamura', 'nubl', 'sifat', 'aleppo']));
    expect(drawn).not.toContain('ratyan');
  });

  test('what changed hands from the day of the first map to that of the last', () => {
    expect(drawnFor([], [map('2016-02-01')])).not.toContain('hardatnin');
    expect(drawnFor([], [map('2016-02-02')])).toContain('hardatnin');
    expect(drawnFor([], [map('2016-02-03'), map('2016-02-01')])).toContain('hardatnin');
    expect(drawnFor([], [map('2016-02-03')])).not.toContain('hardatnin');
  });

  test('towns where nothing else is drawn near, and none beside another', () => {
    const drawn = drawnFor([], [map('2016-02-28')]);
    expect(drawn.length).toBeGreaterThan(3);
    const points = drawn.map((id) => pointIn(frames.close, positionOf(id)));
    for (const [index, { x, y }] of points.entries())
      for (const other of points.slice(index + 1))
        expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(96);
    for (const { id, kind, position } of inFrame) {
      if (kind !== 'city' && kind !== 'town') continue;
      const { x, y } = pointIn(frames.close, position);
      const nearest = Math.min(...points.map((other) => Math.hypot(other.x - x, other.y - y)));
      expect(nearest, id).toBeLessThan(96);
    }
  });

  test('nothing that lies outside their frame, and no place that nothing asks for', () => {
    const drawn = drawnFor([{ kind: 'place', id: 'geneva' }], [map('2016-02-02', 'ratyan')]);
    expect(drawn).not.toContain('geneva');
    expect(drawn.length).toBeLessThan(inFrame.length / 2);
  });
});

test('a map that leaves places out has the others where they are on the whole map', () => {
  const view = { frame: frames.close, day: day('2016-02-02'), pointed: ['ratyan'] };
  const whole = drawMap(written, view);
  const drawing = drawMap(written, { ...view, drawn: new Set(['nubl', 'aleppo']) });
  const ids = drawing.places.map(({ place }) => place.id as string);
  expect(ids.toSorted()).toEqual(['aleppo', 'nubl', 'ratyan']);
  expect(drawing.others.length).toBe(whole.places.length - 3);
  expect(drawing.places).toEqual(whole.places.filter(({ place }) => ids.includes(place.id)));
  expect(whole.others).toEqual([]);
});
