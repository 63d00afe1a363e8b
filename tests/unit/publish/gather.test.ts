import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { gatherInline } from '../../../src/publish/gather.ts';

const page = (head: string, body = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

test('the styles of the head are one, in their order, where the last of them stood', () => {
  const html = page(
    '<style>\n  @layer a, b;\n</style><title>x</title><style>@layer b{p{top:0}}</style><link rel="icon" href="/x"><style>q>i{top:0}</style><meta name="a">',
  );
  expect(gatherInline(html)).toBe(
    page(
      '<title>x</title><link rel="icon" href="/x"><style>@layer a, b;@layer b{p{top:0}}q>i{top:0}</style><meta name="a">',
    ),
  );
});

test('the styles of a graphic stay with it', () => {
  const html = page('<style>p{}</style>', '<p>x</p><svg><style>.x{top:0}</style></svg>');
  expect(gatherInline(html)).toBe(html);
});

test('the styles for a browser without scripts stay apart', () => {
  const apart = '<noscript><style>.moving{display:none}</style></noscript>';
  expect(gatherInline(page(`<style>p{}</style>${apart}<style>q{}</style>`))).toBe(
    page(`${apart}<style>p{}q{}</style>`),
  );
});

test.each([
  ['a comment', 'p{top:0}/* and so on'],
  ['a block', '@media print{p{top:0}'],
  ['a string', 'p{content:"a}'],
  ['a bracket', 'p{top:calc(1px}'],
  ['a statement', '@layer a, b'],
])('a sheet that leaves %s open is refused, for it would swallow the next', (_, open) => {
  const gathering = () => gatherInline(page(`<style>${open}</style><style>q{}</style>`));
  expect(gathering).toThrow(`A style sheet does not close what it opens: …${open}`);
});

test('a sheet that closes what it opens may hold any mark in its strings and comments', () => {
  const sheet = String.raw`p::after{content:"{\"/*"}/* } ' */q{background:url(a{.png)}.\{{top:0}`;
  expect(gatherInline(page(`<style>${sheet}</style><style>q{}</style>`))).toContain(`${sheet}q{}`);
});

test('a sheet that closes what nothing opened is refused', () => {
  expect(() => gatherInline(page('<style>p{}}</style><style>q{}</style>'))).toThrow(/close/);
});

test.each([
  ['for whom they are', '<style>p{}</style><style media="print">q{}</style>'],
  ['what a sheet must begin with', '<style>p{}</style><style>@import "/x.css";</style>'],
])('styles that say %s stay', (_, head) => {
  expect(gatherInline(page(head))).toBe(page(head));
});

test('inline modules are one, none of which sees the names of another, where the last stood', () => {
  const html = page(
    '',
    '<script type="module">var e=1;a(e)// x</script><p>x</p><script type="module">var e=2;b(e)</script>y',
  );
  expect(gatherInline(html)).toBe(
    page(
      '',
      '<p>x</p><script type="module">(async()=>{var e=1;a(e)// x\n})();(async()=>{var e=2;b(e)\n})();</script>y',
    ),
  );
});

test('a module that fetches another when it is wanted is gathered', () => {
  const html = page(
    '',
    '<script type="module">a()</script><script type="module">b(()=>import(`/x.js`))</script>',
  );
  expect(gatherInline(html)).toContain('(async()=>{b(()=>import(`/x.js`))\n})();');
  expect(gatherInline(html).match(/<script/g)).toHaveLength(1);
});

test.each([
  ['imports another', '<script type="module">import{a}from"/x.js";a()</script>'],
  ['waits', '<script type="module">await a()</script>'],
  ['is in a file', '<script type="module" src="/x.js"></script>'],
])('modules stay where one of them %s', (_, script) => {
  const html = page(
    '',
    `<script type="module">b()</script>${script}<script type="module">c()</script>`,
  );
  expect(gatherInline(html)).toBe(html);
});

test.each([
  ['data', '<script type="application/ld+json">{"a":1}</script>'],
  ['what waits in a template', '<template><script type="module">d()</script></template>'],
  ['what stands in for a script', '<noscript><script type="module">d()</script></noscript>'],
  ['a script that runs at once', '<script>d()</script>'],
])('%s stays where it is', (_, script) => {
  const html = page(
    '',
    `<script type="module">b()</script>${script}<script type="module">c()</script>`,
  );
  expect(gatherInline(html)).toBe(
    page('', `${script}<script type="module">(async()=>{b()\n})();(async()=>{c()\n})();</script>`),
  );
});

test('an error of one module stops no other', async () => {
  const html = page(
    '',
    '<script type="module">done.push(1);throw new Error("of one")</script><script type="module">done.push(2)</script>',
  );
  const [, code = ''] = /<script type="module">([^]*)<\/script>/.exec(gatherInline(html)) ?? [];
  const run = `const done=[];process.on("unhandledRejection",()=>done.push("said"));${code}
    setTimeout(()=>console.log(done.join()),50)`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', run]);
  expect(stdout).toBe('1,2,said\n');
});
