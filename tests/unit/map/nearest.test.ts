import { describe, expect, test } from 'vitest';
import { buildMapData } from '../../../src/map/data/build-map-data.ts';
import { readAtlas } from '../../../src/map/layout/atlas.ts';
import { cross, distanceToBox, passes, type Segment } from '../../../src/map/layout/boxes.ts';
import { pageFrameOf, textFrameOf } from '../../../src/map/layout/close-up.ts';
import { type MapFrame } from '../../../src/map/layout/frames.ts';
import { drawMap } from '../../../src/map/layout/layout.ts';
import { distanceToSegment } from '../../../src/map/layout/lines.ts';
import { placeMarkRadius } from '../../../src/map/layout/marks.ts';
import { day } from '../../../src/model/date.ts';
import { frames, positionOf, written } from './corpus.ts';

const end = day('2016-02-28');
const positions = written.places.map(({ position }) => position);

interface NamedMap {
  readonly name: string;
  readonly frame: MapFrame | null;
  readonly pointed: readonly string[];
}

/** Every frame, and the maps of the pages of places and events and of texts that name them. */
const maps = [
  ...Object.values(frames).map((frame): NamedMap => ({ name: frame.name, frame, pointed: [] })),
  ...written.places.map(({ id, position }): NamedMap => {
    const frame = pageFrameOf(frames, [position], positions);
    return { name: `the page of ${id}`, frame, pointed: [id] };
  }),
  ...written.events.flatMap(({ id, places }): readonly NamedMap[] => {
    const there = places.map(positionOf);
    const frame = pageFrameOf(frames, there, positions);
    return [
      { name: `the page of ${id}`, frame, pointed: places },
      { name: `a text on ${id}`, frame: textFrameOf(frames, there), pointed: places },
    ];
  }),
].flatMap(({ name, frame, pointed }) => (frame ? [[name, frame, pointed] as const] : []));

const placesOn = (frame: MapFrame, pointed: readonly string[]) =>
  drawMap(written, { frame, day: end, pointed }).places;

describe('a name beside its mark', () => {
  test.each(maps)('is nearer to it than to any other: %s', (_, frame, pointed) => {
    const places = placesOn(frame, pointed);
    const misread = places.flatMap(({ place, point, label }) => {
      // The name at the end of a line is whose the line is, and the next test is of lines.
      if (!label || label.leader) return [];
      const own = distanceToBox(label.box, point);
      return places
        .filter((other) => other.place !== place && distanceToBox(label.box, other.point) <= own)
        .map((other) => `${place.id} beside ${other.place.id}`);
    });
    expect(misread).toEqual([]);
  });
});

describe('the line from a mark to its name', () => {
  test.each(maps)('meets no other mark, line or name: %s', (_, frame, pointed) => {
    const places = placesOn(frame, pointed);
    const met = places.flatMap(({ place, label }) => {
      const { leader } = label ?? {};
      if (!leader) return [];
      return places
        .filter((other) => other.place !== place)
        .filter(
          (other) =>
            distanceToSegment(other.point, ...leader) < placeMarkRadius(other.place) ||
            (other.label?.leader && cross(leader, other.label.leader)) ||
            (other.label && passes(leader, other.label.box)),
        )
        .map((other) => `${place.id} meets ${other.place.id}`);
    });
    expect(met).toEqual([]);
  });

  test.each(maps)('starts at the mark and ends at the name: %s', (_, frame, pointed) => {
    for (const { place, point, label } of placesOn(frame, pointed)) {
      if (!label?.leader) continue;
      const [from, to] = label.leader;
      const gap = Math.hypot(from.x - point.x, from.y - point.y) - placeMarkRadius(place);
      expect(gap, place.id).toBeGreaterThan(0);
      expect(gap, place.id).toBeLessThan(6);
      expect(distanceToBox(label.box, to), place.id).toBeLessThan(4);
    }
  });

  const moving = buildMapData(written, readAtlas());
  const [first, last] = moving.zooms;
  const zooms = Array.from({ length: last - first + 1 }, (_, index) => first + index);

  test.each(zooms)('meets no other mark or line on the moving map at zoom %d', (zoom) => {
    const scale = 2 ** (zoom - moving.zoom);
    const shown = moving.places
      .filter(({ from }) => from <= zoom)
      .map(({ id, x, y, offset, radius, labels }) => {
        const [right, down] = offset ?? [0, 0];
        const point = { x: x * scale + right, y: y * scale + down };
        const [x1, y1, x2, y2] = labels[zoom]?.[4] ?? [];
        const at = (across: number, along: number) => ({ x: point.x + across, y: point.y + along });
        const leader: Segment | null =
          x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined
            ? null
            : [at(x1, y1), at(x2, y2)];
        return { id, point, radius, leader };
      });
    const met = shown.flatMap(({ id, leader }) =>
      shown
        .filter(
          (other) =>
            leader &&
            other.id !== id &&
            (distanceToSegment(other.point, ...leader) < other.radius ||
              (other.leader && cross(leader, other.leader))),
        )
        .map((other) => `${id} meets ${other.id}`),
    );
    expect(met).toEqual([]);
  });
});
