import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/content/front-matter.ts';
import { readYaml } from '../../../src/content/yaml.ts';

describe('YAML', () => {
  test('leaves dates as text and numbers as numbers', () => {
    const { yaml } = readYaml('date: 2016-02-01\nmonth: 2016-02\nlat: 36.3657\nyes: yes\n', 0);
    expect(yaml?.data).toEqual({ date: '2016-02-01', month: '2016-02', lat: 36.3657, yes: 'yes' });
  });

  test('is read with the line of every key and entry', () => {
    const text = 'title: Taken\nplaces:\n  - nubl\n  - mayir\npoint:\n  lat: 1\nothers: [a, b]\n';
    expect(readYaml(text, 0).yaml?.lines).toEqual({
      title: 1,
      places: 2,
      'places.0': 3,
      'places.1': 4,
      point: 5,
      'point.lat': 6,
      others: 7,
      'others.0': 7,
      'others.1': 7,
    });
  });

  test('loses nothing behind a # without a word', () => {
    expect(readYaml('title: Taken\nnote: Resolution # 2254\n', 0).fault).toEqual({
      line: 2,
      message: 'Cannot read this: note: Resolution # 2254',
      hint: 'What follows # is a comment, which no reader sees. Put the whole text in quotation marks, or the comment on a line of its own.',
    });
    expect(readYaml('# A manual.\ntitle: Item#3\n', 0).fault).toBeNull();
  });

  test('of front matter counts its lines from the top of the file', () => {
    expect(readYaml('title: Taken\ndate: 2016\n', 1).yaml?.lines).toEqual({ title: 2, date: 3 });
  });

  test.each([
    ['a bomb of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
    ['ten levels', `a: ${'['.repeat(10)}${']'.repeat(10)}\n`],
    ['a hundred thousand levels', `a: ${'['.repeat(100_000)}\n`],
  ])('with %s is refused', (_, text) => {
    const { yaml, fault } = readYaml(text, 0);
    expect(yaml).toBeNull();
    expect(fault?.line).toBe(1);
  });
});

describe('front matter', () => {
  test.each([
    ['---\ntitle: x\n---\n\nWords.\n', 'title: x\n', '\nWords.\n', 4],
    ['---\n---\nWords.', '', 'Words.', 3],
    ['--- \ntitle: x\n--- \nWords.', 'title: x\n', 'Words.', 4],
    ['---\ntitle: x\n---', 'title: x\n', '', 3],
    ['---\ntitle: a---b\n---\nOne.\n\n---\n\nTwo.', 'title: a---b\n', 'One.\n\n---\n\nTwo.', 4],
  ])('of %j', (text, yaml, body, bodyLine) => {
    expect(splitFrontMatter(text)).toEqual({ yaml, body, bodyLine });
  });

  test.each(['', 'Words.', '\n---\ntitle: x\n---\n', '---\ntitle: x\n', '----\n---\n', '---'])(
    'is not in %j',
    (text) => {
      expect(splitFrontMatter(text)).toBeNull();
    },
  );
});
