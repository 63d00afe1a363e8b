import { describe, expect, test } from 'vitest';
import { closeUpOf, pageFrameOf } from '../../../src/map/layout/close-up.ts';
import { cropAt, pointIn, type MapFrame } from '../../../src/map/layout/frames.ts';
import { widths } from '../../../src/map/layout/names.ts';
import { frames, positionOf, written } from './corpus.ts';

const positions = written.places.map(({ position }) => position);

/** Ids of places whose marks are under the scale at a width: 112 px of inset, then 180 px wide. */
function underScale(frame: MapFrame, width: number): readonly string[] {
  const left = cropAt(frame, width);
  return written.places.flatMap(({ id, position }) => {
    const { x, y } = pointIn(frame, position);
    const isUnder = x > left && x < left + 308 && y > frame.height - 48 && y < frame.height;
    return isUnder ? [id] : [];
  });
}

describe('the map of the page of Hardatnin', () => {
  const centred = closeUpOf(frames.close, [positionOf('hardatnin')]);
  const moved = pageFrameOf(frames, [positionOf('hardatnin')], positions) ?? centred;

  test('is moved up or down until no mark is under its scale', () => {
    expect(widths.flatMap((width) => underScale(centred, width))).toContain('aleppo');
    expect(widths.flatMap((width) => underScale(moved, width))).toEqual([]);
  });

  test('still has the place near its middle', () => {
    const { x, y } = pointIn(moved, positionOf('hardatnin'));
    expect(Math.abs(x - moved.width / 2)).toBeLessThan(1);
    expect(Math.abs(y - moved.height / 2)).toBeLessThanOrEqual(72);
  });
});
