import { expect, test } from 'vitest';
import { printTree } from '../../../src/draw/print.ts';
import { drawChangeMark, drawGlance } from '../../../src/glance/draw/glance.ts';
import { layOutGlance } from '../../../src/glance/layout/layout.ts';
import { changeKinds } from '../../../src/model/changes.ts';

test('each kind of change has a shape of its own, which needs no colour', () => {
  const holder = { taken: 'square', contested: 'contested', divided: 'divided' } as const;
  const shapes = changeKinds.map((kind) => {
    const mark = kind === 'relieved' || kind === 'encircled' ? 'none' : holder[kind];
    const paths = drawChangeMark(kind, mark).children.map((child) =>
      child.type === 'element' ? (child.properties['d'] ?? child.properties['r']) : '',
    );
    return JSON.stringify(paths);
  });
  expect(new Set(shapes).size).toBe(changeKinds.length);
});

test('a change that is reported is an outline, and a drawing has no style of its own', () => {
  const drawing = layOutGlance(
    {
      days: [{ weekday: 'Mon', date: '1 Feb' }],
      start: 'closed',
      moments: [],
      changes: [
        { name: 'Mill', kind: 'taken', holder: 'square', confidence: 'reported', from: 0, to: 0 },
      ],
      labels: { talks: 'The talks', offensive: 'On the ground' },
      total: ['1 place changed hands'],
    },
    'across',
  );
  const html = printTree(drawGlance(drawing));
  expect(html).toContain('data-confidence="reported"');
  expect(html).toContain('aria-hidden="true"');
  expect(html).not.toMatch(/ style=/);
});
