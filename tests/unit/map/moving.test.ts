import { describe, expect, test } from 'vitest';
import { readAtlas } from '../../../src/map/layout/atlas.ts';
import { readChoice, stateOn, wordsOn, type MovingPlace } from '../../../src/map/data/map-data.ts';
import { buildMapData } from '../../../src/map/data/build-map-data.ts';
import { written } from './corpus.ts';

const map = buildMapData(written, readAtlas());
const placeOf = (id: string): MovingPlace => {
  const place = map.places.find((each) => each.id === id);
  if (!place) throw new Error(`${id} is not on the map`);
  return place;
};

describe('what is chosen', () => {
  test('a place opens its card and leaves the day as it is', () => {
    expect(readChoice(map, { kind: 'place', id: 'ratyan' })).toEqual({
      day: null,
      places: ['ratyan'],
      card: 'ratyan',
      outside: [],
    });
  });

  test('an event of several days shows its last day', () => {
    expect(readChoice(map, { kind: 'event', id: 'ratyan' })).toEqual({
      day: '2016-02-06',
      places: ['ratyan'],
      card: null,
      outside: [],
    });
  });

  test('a place outside the map is named, and has no card', () => {
    expect(readChoice(map, { kind: 'place', id: 'geneva' })).toEqual({
      day: null,
      places: [],
      card: null,
      outside: ['Geneva'],
    });
  });

  test.each(['place', 'event'] as const)('a %s that does not exist shows nothing', (kind) => {
    expect(readChoice(map, { kind, id: 'nowhere' })).toBeNull();
  });
});

describe('control by day', () => {
  test.each([
    ['hardatnin', '2016-02-01', 'rebel groups'],
    ['hardatnin', '2016-02-02', 'government and allies'],
    ['khanasser', '2016-02-22', 'government and allies'],
    ['khanasser', '2016-02-24', 'ISIS'],
    ['khanasser', '2016-02-25', 'government and allies'],
  ])('%s on %s: %s', (id, day, holder) => {
    expect(stateOn(map, placeOf(id), day)?.holder).toBe(holder);
  });

  test.each(['2016-01-30', '2016-02-29'])('on %s nothing is recorded, and that is said', (day) => {
    expect(stateOn(map, placeOf('hardatnin'), day)).toBeNull();
    expect(wordsOn(map, day)).toBe(
      'Not recorded: the records run from 31 January to 28 February 2016.',
    );
  });

  test('Nubl is encircled until 3 February and held by the same side before and after', () => {
    const nubl = placeOf('nubl');
    expect(stateOn(map, nubl, '2016-02-02')).toMatchObject({ isEncircled: true, changed: null });
    expect(stateOn(map, nubl, '2016-02-03')).toMatchObject({
      isEncircled: false,
      changed: 'encirclement ended this day',
    });
    expect(wordsOn(map, '2016-02-03')).toContain('Nubl, no longer encircled, confirmed');
  });
});

describe('the map at every zoom', () => {
  test('its own zoom and closer ones show every place, smaller ones fewer and fewer', () => {
    const shown = [7, 8, 9, 10, 11].map(
      (zoom) => map.places.filter(({ from }) => from <= zoom).length,
    );
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(shown.slice(-2)).toEqual([map.places.length, map.places.length]);
    expect(placeOf('aleppo').from).toBe(7);
  });

  test('distances are those of the dossier', () => {
    expect(placeOf('tal-jibbin').distance).toBe('17\u00a0km from the centre of Aleppo');
    expect(placeOf('hardatnin').distance).toBe('19\u00a0km from the centre of Aleppo');
    expect(placeOf('aleppo').distance).toBeNull();
  });

  test('the whole file stays light', () => {
    expect(JSON.stringify(map).length).toBeLessThan(120_000);
  });
});
