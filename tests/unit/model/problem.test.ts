import { expect, test } from 'vitest';
import { errorAt, formatProblems, warningAt } from '../../../src/model/problem.ts';

const at = (file: string, line: number) => ({ file, line });

test('problems are listed by file and line, with a hint below each', () => {
  const problems = [
    errorAt(at('content/events/b.md', 3), 'Third.', 'Mend it.'),
    warningAt(at('content/events/a.md', 10), 'Second.', 'Look at it.'),
    errorAt(at('content/events/a.md', 9), 'First.', 'Mend it.'),
  ];
  expect(formatProblems(problems)).toBe(
    [
      'content/events/a.md:9  First.',
      '    Mend it.',
      'content/events/a.md:10  warning: Second.',
      '    Look at it.',
      'content/events/b.md:3  Third.',
      '    Mend it.',
    ].join('\n'),
  );
});

test('no problems are no text', () => {
  expect(formatProblems([])).toBe('');
});
