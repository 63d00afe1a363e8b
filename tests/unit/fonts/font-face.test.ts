import { expect, test } from 'vitest';
import { fontFaceCss } from '../../../src/fonts/font-face.ts';

const href = (path: string) => `/two-clocks${path}`;
const rulesOf = (css: string) => css.match(/@font-face\{[^}]*\}/g) ?? [];

test('every face swaps in, from the site itself, below any base path', async () => {
  const rules = rulesOf(await fontFaceCss(href)).filter((rule) => rule.includes('url('));
  expect(rules.length).toBeGreaterThan(5);
  for (const rule of rules) {
    expect(rule).toContain('font-display:swap');
    expect(rule).toMatch(/src:url\(\/two-clocks\/fonts\/[a-z-]+\.[0-9a-f]{8}\.woff2\)/);
  }
}, 60_000);

test('a face that is not always needed says for which characters it is', async () => {
  const always = rulesOf(await fontFaceCss(href))
    .filter((rule) => rule.includes('url(') && !rule.includes('unicode-range:'))
    .map((rule) => /fonts\/([a-z-]+)\./.exec(rule)?.[1]);
  expect(always).toEqual(['newsreader', 'libre-franklin']);
});

test('the fallbacks take the measures of the faces they stand in for', async () => {
  const fallbacks = rulesOf(await fontFaceCss(href)).filter((rule) => rule.includes('local('));
  for (const family of ['Newsreader fallback', 'Libre Franklin fallback'])
    expect(fallbacks.some((rule) => rule.includes(`font-family:${family};`))).toBe(true);
  for (const rule of fallbacks)
    expect(rule).toMatch(/size-adjust:[\d.]+%;ascent-override:[\d.]+%;descent-override:[\d.]+%/);
});

test('the rules are short, for each page carries them', async () => {
  expect((await fontFaceCss((path) => path)).length).toBeLessThan(2700);
});
