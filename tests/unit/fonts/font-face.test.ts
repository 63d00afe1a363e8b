import { expect, test } from 'vitest';
import { fallbackRules } from '../../../src/fonts/fallback.ts';
import { fontRules, fontsOfEveryPage } from '../../../src/fonts/font-face.ts';

const href = (path: string) => `/two-clocks${path}`;
const rulesOf = (css: string) => css.match(/@font-face\{[^}]*\}/g) ?? [];
const nameIn = (text: string) => /fonts\/([a-z-]+)\./.exec(text)?.[1];

test('every face swaps in, from the site itself, below any base path', async () => {
  const rules = rulesOf(await fontRules(href));
  expect(rules.length).toBeGreaterThan(5);
  for (const rule of rules) {
    expect(rule).toContain('font-display:swap');
    expect(rule).toMatch(/src:url\(\/two-clocks\/fonts\/[a-z-]+\.[0-9a-f]{8}\.woff2\)/);
  }
}, 60_000);

test('a face that is not always needed says for which characters it is', async () => {
  const always = rulesOf(await fontRules(href)).filter((rule) => !rule.includes('unicode-range:'));
  expect(always.map(nameIn)).toEqual(['newsreader', 'libre-franklin']);
});

test('the files that every page shows are those of its rules', async () => {
  const files = await fontsOfEveryPage(href);
  expect(files.map(nameIn)).toEqual(['newsreader', 'libre-franklin']);
  const css = await fontRules(href);
  for (const file of files) expect(css).toContain(`src:url(${file})`);
});

test('the fallbacks take the measures of the faces they stand in for', async () => {
  const fallbacks = rulesOf(await fallbackRules());
  for (const family of ['Newsreader fallback', 'Libre Franklin fallback'])
    expect(fallbacks.some((rule) => rule.includes(`font-family:${family};`))).toBe(true);
  for (const rule of fallbacks)
    expect(rule).toMatch(/size-adjust:[\d.]+%;ascent-override:[\d.]+%;descent-override:[\d.]+%/);
});

test('the rules are short, for each page carries them', async () => {
  const css = (await fontRules((path) => path)) + (await fallbackRules());
  expect(css.length).toBeLessThan(2700);
});
