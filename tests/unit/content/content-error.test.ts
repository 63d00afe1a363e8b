import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentError } from '../../../src/content/content-error.ts';
import { errorAt } from '../../../src/model/problem.ts';

const at = (file: string, line: number) => errorAt({ file, line }, 'It is wrong.', 'Mend it.');

test('the error names all problems in order, and the place of the first that is a text', () => {
  const error = contentError(
    [at('content/sources.yaml', 3), at('content/notes.orig', 1), at('content/people/x.md', 7)],
    join(process.cwd(), 'tests/fixtures/story'),
  );
  expect(error).toMatchObject({ loc: { file: 'tests/fixtures/story/people/x.md', line: 7 } });
  expect(error.message).toMatchInlineSnapshot(`
    "3 problems in the content:

    content/notes.orig:1  It is wrong.
        Mend it.
    content/people/x.md:7  It is wrong.
        Mend it.
    content/sources.yaml:3  It is wrong.
        Mend it.
    "
  `);
  expect(error.stack).toBe(error.message);
});

test('the error has no place where no text is to be opened', () => {
  expect(contentError([at('content/notes.orig', 1)], 'content')).not.toHaveProperty('loc');
});
