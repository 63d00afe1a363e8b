import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseBody, parseCount } from '../../../src/markdown/parse.ts';

test('a body is parsed once, and what is done to its tree stays without effect', () => {
  const body = 'The [talks](event:talks-open) were [open](/about/) that day.';
  const before = parseCount();
  const first = parseBody(body);
  visit(first, 'text', (node) => {
    node.value = 'changed';
  });
  first.children.pop();
  const second = parseBody(body);
  expect(parseCount()).toBe(before + 1);
  expect(JSON.stringify(second)).toContain('The ');
  expect(JSON.stringify(second)).not.toContain('changed');
});

test('every call gives a tree of its own', () => {
  expect(parseBody('a')).not.toBe(parseBody('a'));
});
