import { expect, test } from 'vitest';
import { bandLabels, dateScale } from '../../../src/share-images/scale.ts';
import { windowOn } from '../../../src/share-images/window.ts';
import { day } from '../../../src/model/date.ts';

const named = (from: string, to: string) =>
  bandLabels(dateScale({ from: day(from), to: day(to) }, 60, 1080)).map(({ words }) => words);

test.each([
  ['the days of a week', '2016-02-04', '2016-02-06', ['4 Feb', '5 Feb', '6 Feb']],
  ['the weeks of a month', '2016-02-03', '2016-02-24', ['3 Feb', '10 Feb', '17 Feb']],
  ['the months of a winter', '2015-11-14', '2016-02-20', ['Dec', 'Jan 2016', 'Feb']],
])('a card names %s, where there is room', (_, from, to, words) => {
  expect(named(from, to)).toEqual(words);
});

const size = { width: 560, height: 630 };

// Positions by GeoNames.
const places = {
  aleppo: { lon: 37.1612, lat: 36.2012 },
  azaz: { lon: 37.0458, lat: 36.5863 },
  'New York': { lon: -74.006, lat: 40.7143 },
  Riyadh: { lon: 46.7219, lat: 24.6877 },
} as const;

test.each(Object.keys(places) as readonly (keyof typeof places)[])(
  'the map of a card with Aleppo and %s shows both',
  (name) => {
    const window = windowOn([places[name], places.aleppo], size);
    for (const coordinate of [places[name], places.aleppo]) {
      const { x, y } = window.place(coordinate);
      expect(Math.min(x, size.width - x)).toBeGreaterThan(60);
      expect(Math.min(y, size.height - y)).toBeGreaterThan(60);
    }
  },
);

test('north is up on the map of a card, and east is right', () => {
  const window = windowOn([places.azaz, places.aleppo], size);
  expect(window.place(places.azaz).y).toBeLessThan(window.place(places.aleppo).y);
  expect(window.place(places.azaz).x).toBeLessThan(window.place(places.aleppo).x);
});
