import { expect, test } from 'vitest';
import { renderBody } from '../../../src/markdown/render.ts';
import { corpus } from './corpus.ts';
import { printBody } from './print.ts';

const options = { href: (path: string) => path, linksHeadings: true };

test('a heading is a link to itself, and its words stand there once', () => {
  expect(printBody(renderBody('## The road is cut', corpus, options))).toBe(
    '<h2 id="section-the-road-is-cut"><a href="#section-the-road-is-cut">The road is cut</a></h2>',
  );
});

test('a heading that holds a link keeps it, and has a sign behind it as the link to itself', () => {
  const html = printBody(renderBody('## [The talks](event:talks-open) open', corpus, options));
  expect(html).toContain('href="/events/talks-open/"');
  expect(html).toMatch(/ <a href="#section-the-talks-open" aria-label="[^"]+">#<\/a><\/h2>$/);
});

test('headings are plain where nobody asks for links', () => {
  expect(printBody(renderBody('## The road', corpus, { href: options.href }))).toBe(
    '<h2 id="section-the-road">The road</h2>',
  );
});
