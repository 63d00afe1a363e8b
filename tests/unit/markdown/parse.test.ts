import { expect, test } from 'vitest';
import { joinLines, parseBody, parseCount } from '../../../src/markdown/parse.ts';
import { walk } from '../../../src/markdown/walk.ts';

test('a paragraph that is wrapped becomes one line', () => {
  const tree = parseBody('The talks\nbegan\n[there *and\nthen*](place:x).\n\nThey\n`were\nover`.');
  joinLines(tree);
  const values: string[] = [];
  walk(tree, (node) => {
    if ('value' in node) values.push(node.value);
  });
  expect(values).toEqual([
    'The talks began ',
    'there ',
    'and then',
    '.',
    'They ',
    'were over',
    '.',
  ]);
});

test('lines of code stay apart, and so do lines that end in two spaces', () => {
  const tree = parseBody('```\na\nb\n```\n\nc  \nd');
  joinLines(tree);
  const types: string[] = [];
  walk(tree, ({ type }) => types.push(type));
  expect(types).toEqual(['code', 'paragraph', 'text', 'break', 'text']);
  expect(tree.children[0]).toMatchObject({ value: 'a\nb' });
});

test('a body is parsed once, and what is done to its tree stays without effect', () => {
  const body = 'The [talks](event:talks-open) were [open](/about/) that day.';
  const before = parseCount();
  const first = parseBody(body);
  walk(first, (node) => {
    if (node.type === 'text') node.value = 'changed';
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
