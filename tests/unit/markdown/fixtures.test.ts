import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderBody } from '../../../src/markdown/render.ts';
import { corpus } from './corpus.ts';
import { printBody } from './print.ts';

const folder = new URL('../../fixtures/markdown/', import.meta.url);

/** Every body is rendered as that of the place Ratyan, on a site below `/base`. */
const options = {
  href: (path: string) => `/base${path}`,
  self: { kind: 'place', id: 'ratyan' },
} as const;

test.each(readdirSync(folder))('the body "%s" is written out as its fixture shows', (name) => {
  const input = readFileSync(new URL(`${name}/input.md`, folder), 'utf8');
  const output = readFileSync(new URL(`${name}/output.html`, folder), 'utf8');
  expect(`${printBody(renderBody(input, corpus, options))}\n`).toBe(output);
});
