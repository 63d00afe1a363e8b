import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/content/yaml.ts';
import { good, problemsWith } from './write-content.ts';

/**
 * The most seconds of processor time that an editor would accept for half of the largest file, with
 * a margin for slow machines.
 */
const most = 10;

const times = (text: string, length: number) => text.repeat(Math.floor(length / text.length));

function secondsOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

describe('a clear answer within seconds', { timeout: 300_000 }, () => {
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
    const files = { 'sources.yaml': times(text, 250_000) };
    let told = '';
    expect(secondsOf(() => (told = problemsWith(files)))).toBeLessThan(most);
    expect(told).toMatch(/^content\/sources\.yaml:\d+ {2}/m);
  });

  test.each(['sources.yaml', 'control.yaml'] as const)(
    'to a %s of several thousand entries, in which each mistake has its line',
    (table) => {
      const many = good[table].repeat(Math.floor(225_000 / good[table].length));
      expect(many.length).toBeGreaterThan(200_000);
      const lines = many.split('\n').length;
      const files = { [table]: `${many}- colour: red\n` };
      let told = '';
      expect(secondsOf(() => (told = problemsWith(files)))).toBeLessThan(most);
      expect(told).toContain(`content/${table}:${lines}  `);
      expect(told).not.toContain('larger than');
    },
  );

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
