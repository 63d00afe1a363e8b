import { expect, test } from 'vitest';
import { faultsOf } from '../faults-of.ts';

test('a line that stands there twice', () => {
  const markdown =
    'The army took it.[@a]\nThe army took it.[@a]\n\nIt went on.[@a]\n\nIt went on.[@a]\n\n---\n\n---';
  expect(faultsOf(markdown)).toMatchInlineSnapshot(`
    "
    made.md:11  The line "The army took it.[@a]" stands there twice.
        Delete one of the two.
    made.md:15  The line "It went on.[@a]" stands there twice.
        Delete one of the two.
    "
  `);
});

test('a source that a citation names twice', () => {
  expect(faultsOf('The army\ntook it.[@a; @b; @a] It went on.[@a][@a]')).toMatchInlineSnapshot(`
    "
    made.md:11  "[@a; @b; @a]" cites @a twice.
        Write [@a; @b].
    made.md:11  "[@a][@a]" cites @a twice.
        Write [@a].
    "
  `);
});

test('an address whose scheme stands there twice', () => {
  expect(faultsOf('See [this](https://https://example.org/a).[@a]')).toMatchInlineSnapshot(`
    "
    made.md:10  The scheme of "https://https://example.org/a" stands there twice.
        Write "https://example.org/a".
    "
  `);
});
