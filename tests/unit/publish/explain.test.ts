import { expect, test } from 'vitest';
import { explain } from '../../../src/publish/explain.ts';

// As Node, the bundler and the system say it.
test.each([
  'ENOSPC: no space left on device, write',
  "ENOSPC: no space left on device, copyfile '/a/b' -> '/c/d'",
  'EDQUOT: disk quota exceeded, write',
  'Failed to write file in "/a/b.mjs": No space left on device (os error 28)',
])('%s is one sentence', (message) => {
  const told = 'The disk is full. Make room on it and try again.';
  expect(explain(new Error(message))).toBe(told);
  expect(explain(new Error('The page could not be built', { cause: new Error(message) }))).toBe(
    told,
  );
});

test('an error that says how to mend it needs no trail of calls, another has it', () => {
  expect(explain(Object.assign(new Error('What.'), { hint: 'How.' }))).toBe('What.\nHow.');
  expect(explain(new Error('What.'))).toMatch(/^Error: What\.\n +at /);
});
