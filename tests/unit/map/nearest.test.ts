import { describe, expect, test } from 'vitest';
import { distanceToBox } from '../../../src/map/layout/boxes.ts';
import { pageFrameOf, type MapFrame } from '../../../src/map/layout/frames.ts';
import { drawMap } from '../../../src/map/layout/layout.ts';
import { day } from '../../../src/model/date.ts';
import { frames, written } from './corpus.ts';

const end = day('2016-02-28');
const positions = written.places.map(({ position }) => position);

/** Every frame, and the map of the page of each place. */
const maps: readonly (readonly [name: string, frame: MapFrame, pointed: readonly string[]])[] = [
  ...Object.values(frames).map((frame) => [frame.name, frame, []] as const),
  ...written.places.flatMap(({ id, position }) => {
    const frame = pageFrameOf(frames, [position], positions);
    return frame ? [[`the page of ${id}`, frame, [id]] as const] : [];
  }),
];

describe('a name beside its mark', () => {
  test.each(maps)('is nearer to it than to any other: %s', (_, frame, pointed) => {
    const { places } = drawMap(written, { frame, day: end, pointed });
    const misread = places.flatMap(({ place, point, label }) => {
      // A name that stands off has a line to its mark, which crosses no other.
      if (!label || label.leader) return [];
      const own = distanceToBox(label.box, point);
      return places
        .filter((other) => other.place !== place && distanceToBox(label.box, other.point) <= own)
        .map((other) => `${place.id} beside ${other.place.id}`);
    });
    expect(misread).toEqual([]);
  });
});
