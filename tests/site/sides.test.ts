import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, inject, test } from 'vitest';
import { attribute, elements, hasClass, pageAt, readEmbeds, readOwnPages, words } from './pages.ts';

/** Of a story that no editor changes. */
const { folder } = inject('wholeSite');
const article = '/articles/who-fought/';
const page = pageAt(readOwnPages(folder), article);
const [graphic] = elements(page.document, 'figure').filter((figure) => hasClass(figure, 'sides'));
if (!graphic) throw new Error(`There is no graphic of sides on ${article}.`);

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/’/g, "'");

test('the sides are drawn for a phone and for a wide column, and told in words below', () => {
  const drawn = elements(graphic, 'svg').filter((svg) => hasClass(svg, 'chart'));
  expect(drawn.map((svg) => attribute(svg, 'data-form'))).toEqual(['narrow', 'wide']);
  const [list] = elements(graphic, 'details');
  const told = (list ? elements(list, 'li') : []).map((item) => plain(words(item)));
  expect(told).toHaveLength(3);
  for (const [index, parts] of [
    [
      'The government',
      'Syrian army, Hezbollah',
      'Russia, Iran',
      "a seat: a delegation led by Bashar al-Ja'afari",
    ],
    ['Nusra Front', 'nobody named here', 'no seat: not invited'],
    [
      'Syrian Democratic Forces',
      'Arab groups',
      'the United States, Russia',
      'no seat: not invited',
    ],
  ].entries())
    for (const part of parts) expect(told[index]).toContain(part);
});

test('the words lead to the pages of those whom they name, and to the sources', () => {
  const links = elements(graphic, 'a').map((link) => attribute(link, 'href'));
  expect(links).toEqual(
    expect.arrayContaining(['/people/hezbollah/', '/people/sdf/', '/sources/#source-upi-20160215']),
  );
});

test('the graphic has a page to embed', () => {
  const embed = pageAt(readEmbeds(folder), '/embed/articles/who-fought/1/');
  expect(words(embed.document)).toContain('Who fought there, and who talked.');
  expect(elements(embed.document, 'svg').some((svg) => hasClass(svg, 'chart'))).toBe(true);
});

test('a feed has the sides as a table', () => {
  const feed = JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8')) as {
    readonly items: readonly { readonly url: string; readonly content_html: string }[];
  };
  const item = feed.items.find(({ url }) => url.endsWith(article));
  const rows = elements(parse(item?.content_html ?? ''), 'tr').map((row) => plain(words(row)));
  expect(rows.some((row) => /Nusra Front.*nobody named here.*no seat: not invited/.test(row))).toBe(
    true,
  );
});

test('the whole corpus to take away has them', () => {
  const corpus = JSON.parse(readFileSync(join(folder, 'data/corpus.json'), 'utf8')) as {
    readonly sides: readonly unknown[];
  };
  expect(corpus.sides).toHaveLength(3);
  expect(corpus.sides[2]).toEqual({
    id: 'sdf',
    name: 'sdf',
    holder: 'SDF/YPG',
    members: ['ypg', 'Arab groups'],
    patrons: ['the United States', 'Russia'],
    noSeat: 'not invited',
    sources: ['upi-20160215'],
  });
});
