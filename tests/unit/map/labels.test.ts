import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cross, overlap, passes, touches } from '../../../src/map/layout/boxes.ts';
import type { NameToPlace } from '../../../src/map/layout/candidates.ts';
import { placeNames } from '../../../src/map/layout/labels.ts';
import { distanceToSegment } from '../../../src/map/layout/lines.ts';
import type { Obstacles } from '../../../src/map/layout/room.ts';
import { bestOwnPlace, isNearerToOther, placeNamesPlainly } from './plain-search.ts';

const bounds = { left: 5, top: 5, right: 400, bottom: 300 };
const point = fc.record({
  x: fc.integer({ min: -20, max: 420 }),
  y: fc.integer({ min: -20, max: 320 }),
});

/** Names whose marks are anywhere, even on top of each other. */
const names = fc
  .array(fc.tuple(point, fc.integer({ min: 20, max: 140 }), fc.integer({ min: 0, max: 40 })), {
    maxLength: 14,
  })
  .map((all) =>
    all.map(([{ x, y }, width, importance], index): NameToPlace => ({
      id: `place-${index}`,
      settings: [
        { lines: ['Somewhere'], width },
        ...(width > 90 ? [{ lines: ['Some', 'where'], width: width / 2 }] : []),
      ],
      size: 13,
      mark: { x, y, radius: 6 },
      importance,
    })),
  );

const roads = fc.array(fc.tuple(point, point), { maxLength: 5 });

const aroundOf = (all: readonly NameToPlace[], lines: Obstacles['lines']): Obstacles => ({
  bounds,
  marks: all.map(({ mark }) => mark),
  taken: [{ left: 0, top: 240, right: 120, bottom: 300 }],
  lines,
  labels: [],
});

describe('names on a map', () => {
  it('stand where a search of all places against all others puts them', () => {
    fc.assert(
      fc.property(names, roads, (all, lines) => {
        const around = aroundOf(all, lines);
        const [first, rest] = [all.slice(0, 4), all.slice(4)];
        const labels = placeNames(first, around);
        expect(labels).toEqual(placeNamesPlainly(first, around));
        const later = { ...around, labels };
        expect(placeNames(rest, later)).toEqual(placeNamesPlainly(rest, later));
      }),
      { numRuns: 40 },
    );
  });

  it('never lie over another, over a mark or over what is taken', () => {
    fc.assert(
      fc.property(names, roads, (all, lines) => {
        const around = aroundOf(all, lines);
        const labels = placeNames(all, around);
        labels.forEach(({ box }, index) => {
          expect(labels.slice(index + 1).some((other) => overlap(box, other.box))).toBe(false);
          expect(around.marks.some((mark) => touches(box, mark))).toBe(false);
          expect(around.taken.some((other) => overlap(box, other))).toBe(false);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('are nearer to their own mark than to any other, if any place left allows it', () => {
    fc.assert(
      fc.property(names, roads, (all, lines) => {
        const around = aroundOf(all, lines);
        const labels = placeNames(all, around);
        labels.forEach((label, index) => {
          const name = all.find(({ id }) => id === label.id);
          if (!name || !isNearerToOther(label.box, name.mark, around)) return;
          expect(label.leader).not.toBeNull();
          const others = { ...around, labels: labels.toSpliced(index, 1) };
          expect(bestOwnPlace(name, others)).toBeNull();
        });
      }),
      { numRuns: 40 },
    );
  });

  it('have lines that start at their own mark and meet no other mark, line or name', () => {
    fc.assert(
      fc.property(names, roads, (all, lines) => {
        const labels = placeNames(all, aroundOf(all, lines));
        labels.forEach(({ id, leader }, index) => {
          if (!leader) return;
          for (const { id: other, mark } of all) {
            const away = distanceToSegment(mark, ...leader) - mark.radius;
            if (other === id) expect(away).toBeCloseTo(1);
            else if (!isOn(mark, all, id)) expect(away).toBeGreaterThanOrEqual(1);
          }
          const others = labels.toSpliced(index, 1);
          expect(others.some((label) => label.leader && cross(leader, label.leader))).toBe(false);
          expect(others.some(({ box }) => passes(leader, box))).toBe(false);
        });
      }),
      { numRuns: 40 },
    );
  });
});

/** Whether a mark is at the same point as that of a name. */
const isOn = ({ x, y }: NameToPlace['mark'], all: readonly NameToPlace[], id: string): boolean =>
  all.some(({ id: own, mark }) => own === id && mark.x === x && mark.y === y);
