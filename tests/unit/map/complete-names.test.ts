import { describe, expect, test } from 'vitest';
import { overlap } from '../../../src/map/layout/boxes.ts';
import { closeUpOf } from '../../../src/map/layout/close-up.ts';
import { isInFrame } from '../../../src/map/layout/frames.ts';
import { drawMap, type Drawing } from '../../../src/map/layout/layout.ts';
import { day } from '../../../src/model/date.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import type { Place } from '../../../src/model/place.ts';
import { frames, positionOf, written } from './corpus.ts';

const view = { frame: frames.close, day: day('2016-02-05') };
const plain = drawMap(written, { ...view, pointed: [] });
const labelOf = ({ places }: Drawing, id: string) =>
  places.find(({ place }) => place.id === id)?.label ?? null;

/** The fixture, with so many villages around a place that not every one can have a name. */
function crowdedAt(id: string): Corpus {
  const middle = written.places.find((place) => place.id === id);
  if (!middle) throw new Error(`${id} is gone.`);
  const villages = Array.from({ length: 60 }, (_, nth): Place => ({
    ...middle,
    id: `crowd-${nth}` as Place['id'],
    name: `Village ${nth}`,
    kind: 'village',
    position: {
      ...middle.position,
      lat: middle.position.lat + ((nth % 8) - 3.5) * 0.04,
      lon: middle.position.lon + (Math.floor(nth / 8) - 3.5) * 0.05,
    },
  }));
  return { ...written, places: [...written.places, ...villages] };
}

describe('names of a map that points places out', () => {
  test('stand where they stand on every map, and are not placed again', () => {
    const pointed = drawMap(written, { ...view, pointed: ['ratyan', 'nubl', 'azaz'] });
    for (const { place, label } of pointed.places)
      expect(label, place.id).toBe(labelOf(plain, place.id));
  });

  test('have room to be bold', () => {
    const box = labelOf(plain, 'ratyan')?.box;
    // In Libre Franklin 600, without kerning: R 713, a 558, t 417, y 554, a 558, n 592.
    expect((box?.right ?? 0) - (box?.left ?? 0)).toBeCloseTo((3392 * 12.5) / 1000, 6);
  });

  test('find a place where the plain map had none for them, and others give way', () => {
    const corpus = crowdedAt('ratyan');
    const before = drawMap(corpus, { ...view, pointed: [] });
    const nameless = before.places.filter(({ label }) => !label).map(({ place }) => place.id);
    expect(nameless.length).toBeGreaterThan(5);
    for (const id of nameless) {
      const { places } = drawMap(corpus, { ...view, pointed: [id] });
      expect(places.find(({ place }) => place.id === id)?.label, id).not.toBeNull();
      const labels = places.flatMap(({ label }) => label ?? []);
      for (const [index, label] of labels.entries())
        for (const other of labels.slice(index + 1))
          expect(overlap(label.box, other.box), `${label.id} and ${other.id}`).toBe(false);
      const kept = places.filter(({ label, place }) => label === labelOf(before, place.id));
      expect(kept.length).toBeGreaterThan(places.length / 2);
    }
  });

  test('of a close-up stand as on the whole map, where both have room for them', () => {
    const frame = closeUpOf(frames.close, [positionOf('ratyan')]);
    const { places } = drawMap(written, { ...view, frame, pointed: [] });
    const right = frames.close.origin.x - frame.origin.x;
    const same = places.filter(({ place, label }) => {
      const whole = labelOf(plain, place.id);
      return label && whole && Math.abs(whole.point.x + right - label.point.x) < 0.01;
    });
    expect(places.length).toBeGreaterThan(10);
    expect(same.length).toBeGreaterThan(places.length * 0.8);
  });
});

describe('the centre of the story', () => {
  test.each(['close', 'country'] as const)('is named before all else on the %s map', (id) => {
    const frame = frames[id];
    const pointed = written.places
      .filter(({ position, id: place }) => place !== 'aleppo' && isInFrame(frame, position))
      .map(({ id: place }) => place);
    const { places } = drawMap(written, { ...view, frame, pointed });
    const centre = places.find(({ isCentre }) => isCentre);
    expect(centre?.place.id).toBe('aleppo');
    expect(centre?.label?.from).toBe(centre?.from);
  });

  test('keeps its name in a crowd that is pointed out', () => {
    const corpus = crowdedAt('aleppo');
    const pointed = corpus.places.flatMap(({ id }) => (id.startsWith('crowd') ? id : []));
    const { places } = drawMap(corpus, { ...view, pointed });
    const centre = places.find(({ isCentre }) => isCentre);
    expect(centre?.label?.from).toBe(centre?.from);
  });
});
