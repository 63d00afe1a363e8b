import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { readPage, withChanges } from '../../../src/publish/page-changes.ts';
import { importsAmong } from '../../../src/publish/lazy-imports.ts';
import { findUnusedStyles, wordsAmong } from '../../../src/publish/used-styles.ts';

const scripts = [
  ['_astro/map.AbC1.js', 'import{a}from"./shared.ZzZ9.js";h("p",{class:`caption late-word`})'],
  ['_astro/shared.ZzZ9.js', 'export const a=()=>h("dl",{class:"imported"})'],
  ['_astro/other.K2.js', 'h("p",{class:"elsewhere"})'],
].map(([path = '', text = '']) => ({ path, bytes: Buffer.from(text) }));
const unusedIn = findUnusedStyles(wordsAmong(scripts, importsAmong(scripts)));

/** What is left of styles on a page with this body. */
const left = async (css: string, body: string): Promise<string> => {
  const html = `<!doctype html><html><head><style>${css}</style></head><body>${body}</body></html>`;
  const used = withChanges(html, await unusedIn(readPage(html)));
  expect(used).toMatch(/^<!doctype html><html><head><style>/);
  expect(used.endsWith(`</style></head><body>${body}</body></html>`)).toBe(true);
  return used.slice(used.indexOf('<style>') + 7, used.indexOf('</style>'));
};

test.each([
  ['a class', '.gone{color:red}.kept{color:red}', '<p class="other kept">', '.kept{color:red}'],
  ['a tag', 'blockquote{color:red}p{color:red}', '<p>', 'p{color:red}'],
  ['an id', '#gone{color:red}#kept{color:red}', '<p id="kept">', '#kept{color:red}'],
  ['one of several', '.gone,.kept{color:red}', '<p class="kept">', '.kept{color:red}'],
  ['a part of a way', '.kept>.gone a{color:red}p{top:0}', '<p class="kept"><a>', 'p{top:0}'],
  ['one choice of two', 'p:is(.gone,.kept){top:0}', '<p class="kept">', 'p:is(.kept){top:0}'],
  ['a rule in a rule', '.kept{top:0;& .gone{top:0}}', '<p class="kept">', '.kept{top:0}'],
  ['all of a condition', '@media print{.gone{top:0}}p{top:0}', '<p>', 'p{top:0}'],
])('a rule goes with %s that the page does not have', async (_, css, body, expected) => {
  expect(await left(css, body)).toBe(expected);
});

test.each([
  ['attributes and what they say', 'p[data-a],[data-holder=square],[aria-current]{top:0}'],
  ['states and parts', ':focus-visible{top:0}p:not(.gone):hover:after{top:0}*,:before{top:0}'],
  ['the root and its variables', ':root{--paper:#fff}html{top:0}body{top:0}'],
  ['what a reader turns on', 'p{top:0;&:hover{top:1px}}'],
  [
    'order of layers, fonts, properties',
    '@layer a,b;@font-face{src:url(/a)}@property --l{syntax:"*"}',
  ],
  ['rules of a drawing', '@container (width>=18rem){.t-16-02-03{--h:3;p:nth-child(1){--y:0}}}'],
])('%s stay as they are', async (_, css) => {
  expect(await left(css, '<p class="t-16-02-03">')).toBe(css);
});

test('what a script of the page or one that it imports can mount stays', async () => {
  const css = '.late-word{top:0}.imported{top:0}dl{top:0}.elsewhere{top:0}';
  const script =
    '<template><script type="module" src="/base/_astro/map.AbC1.js"></script></template>';
  expect(await left(css, script)).toBe('.late-word{top:0}.imported{top:0}dl{top:0}');
  expect(await left(css, '<p>late-word imported elsewhere</p>')).toBe('');
});

test('what waits in a template and what a script in the page says stay', async () => {
  expect(await left('.waits{top:0}', '<template><p class="waits"></p></template>')).not.toBe('');
  expect(await left('.told{top:0}', '<script>document.body.className="told"</script>')).not.toBe(
    '',
  );
});
