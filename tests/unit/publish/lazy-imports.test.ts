import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { importsAmong, importsIn } from '../../../src/publish/lazy-imports.ts';
import { readPage, withChanges } from '../../../src/publish/page-changes.ts';

const scripts = [
  ['_astro/map.AbC1_-xy.js', 'import{a}from"./shared.ZzZ9.js";import"./leaf.Q1.js";'],
  ['_astro/shared.ZzZ9.js', 'import{b}from"./deep.K2.js";export{b as a}'],
  ['_astro/deep.K2.js', 'export const b=1'],
  ['_astro/leaf.Q1.js', 'console.log("shared.js")'],
].map(([path = '', text = '']) => ({ path, bytes: Buffer.from(text) }));
const importsOf = importsAmong(scripts);

const listImports = (html: string): string =>
  withChanges(html, importsIn(readPage(html), html, importsOf));

const page = (body: string): string =>
  `<!doctype html><html><head></head><body>${body}</body></html>`;
const waiting = (links = ''): string =>
  `<template data-for="x">${links}<script type="module" src="/base/_astro/map.AbC1_-xy.js"></script></template>`;

test('a script imports what it names, and what that names', () => {
  expect(importsOf('/base/_astro/map.AbC1_-xy.js')).toEqual([
    '/base/_astro/shared.ZzZ9.js',
    '/base/_astro/leaf.Q1.js',
    '/base/_astro/deep.K2.js',
  ]);
  expect(importsOf('/base/_astro/deep.K2.js')).toEqual([]);
});

test('the imports of a script that waits stand before it', () => {
  const links = ['shared.ZzZ9', 'leaf.Q1', 'deep.K2']
    .map((name) => `<link rel="modulepreload" href="/base/_astro/${name}.js">`)
    .join('');
  expect(listImports(page(waiting()))).toBe(page(waiting(links)));
});

test('a script that waits twice in the same way waits once', () => {
  const written = listImports(page(`<p>1</p>${waiting()}<p>2</p>${waiting()}<p>3</p>`));
  expect(written.match(/map\.AbC1_-xy/g)).toHaveLength(1);
  expect(written).toContain('</template><p>2</p><p>3</p>');
});

test.each([
  '<script type="module" src="/base/_astro/map.AbC1_-xy.js"></script>',
  '<template><label>Place</label></template><template><label>Place</label></template>',
  '<p>No script</p>',
])('a page with %s stays as it is', (body) => {
  expect(listImports(page(body))).toBe(page(body));
});
