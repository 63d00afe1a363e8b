import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/content/yaml.ts';
import { good, problemsWith } from './write-content.ts';

/** Seconds of a processor's work that somebody will wait for; a slow machine is allowed for. */
const most = 20;

const body = (text: string) => good['articles/lead.md'].replace(/(?<=\n---\n\n)[^]*$/, () => text);
const times = (text: string, length: number) => text.repeat(Math.floor(length / text.length));

function secondsOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

describe('a clear answer within seconds', { timeout: 300_000 }, () => {
  test('to a body in one endless paragraph', () => {
    const files = {
      'articles/lead.md': body(`One.[@ap-20160202]\n\n${times('and so on ', 9_000)}`),
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/articles/lead.md:11  Here stand more than 8000 characters without an empty line.
          Leave an empty line between paragraphs."
    `);
  });

  test.each([
    ['quotations', '> '],
    ['quotations without spaces', '>'],
    ['lists', '- '],
    ['numbered lists', '1. '],
    ['brackets', '['],
    ['links', '[a](b'],
    ['pictures', '!['],
    ['stress', '*a**b'],
    ['tags', '<a b="'],
    ['quotation marks', '"'],
    ['apostrophes', "'a "],
    ['citations', '[@a;'],
    ['rows of a table', '|a|b|\n|-|-|\n'],
    ['headings', '## a\n'],
    ['definitions', '[a]: b\n'],
  ])('to a body of nothing but %s', (_, text) => {
    // As many as fit into one file, in paragraphs as long as can be.
    const files = { 'articles/lead.md': body(`${times(text, 7_900)}\n\n`.repeat(7)) };
    let told = '';
    expect(secondsOf(() => (told = problemsWith(files)))).toBeLessThan(most);
    expect(told).toMatch(/^content\/articles\/lead\.md:\d+ {2}/m);
  });

  test.each([
    ['brackets', '['],
    ['braces', '{a: '],
    ['hyphens', '- '],
    ['question marks', '? '],
    ['quotation marks', '"'],
    ['commas', ','],
    ['anchors', '&a '],
    ['the same key', 'a: 1\n'],
    ['errors', 'a: }\n'],
    ['tabs', '\ta: 1\n'],
  ])('to a table of nothing but %s', (_, text) => {
    const files = { 'sources.yaml': times(text, 499_000) };
    let told = '';
    expect(secondsOf(() => (told = problemsWith(files)))).toBeLessThan(most);
    expect(told).toMatch(/^content\/sources\.yaml:\d+ {2}/m);
  });

  test.each(['sources.yaml', 'control.yaml'] as const)(
    'to a %s of several thousand entries, in which each mistake has its line',
    (table) => {
      const many = good[table].repeat(Math.floor(450_000 / good[table].length));
      expect(many.length).toBeGreaterThan(400_000);
      const lines = many.split('\n').length;
      const files = { [table]: `${many}- colour: red\n` };
      let told = '';
      expect(secondsOf(() => (told = problemsWith(files)))).toBeLessThan(most);
      expect(told).toContain(`content/${table}:${lines}  `);
      expect(told).not.toContain('larger than');
    },
  );

  test('to thousands of different keys', () => {
    const text = Array.from({ length: 15_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(secondsOf(() => readYaml(text, 0))).toBeLessThan(most);
  });

  test('to aliases that would grow to more than the memory holds', () => {
    const levels = Array.from({ length: 30 }, (_, index) => {
      const inside = Array.from({ length: 9 }, () => (index === 0 ? 'x' : `*a${index - 1}`));
      return `b${index}: &a${index} [${inside.join(', ')}]`;
    });
    let hint: string | undefined;
    expect(secondsOf(() => (hint = readYaml(levels.join('\n'), 0).fault?.hint))).toBeLessThan(most);
    expect(hint).toBe('A text that begins with *, & or ! stands in quotation marks.');
  });
});
