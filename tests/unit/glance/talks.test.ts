import { expect, test } from 'vitest';
import { talksLines } from '../../../src/glance/layout/talks.ts';

test('a round is filled while it is open, and no longer once that is denied', () => {
  const { lines, fields } = talksLines(
    'closed',
    [
      { level: 'open', time: 1 },
      { level: 'denied', time: 2 },
      { level: 'closed', time: 4 },
    ],
    5,
    (time, height) => ({ share: 0, x: time, y: height }),
  );
  expect(fields).toEqual([
    { kind: 'talks', from: { share: 0, x: 1, y: 1 }, to: { share: 0, x: 2, y: 0 } },
  ]);
  expect(lines).toContainEqual({
    kind: 'denied',
    from: { share: 0, x: 2, y: 1 },
    to: { share: 0, x: 4, y: 1 },
  });
});
