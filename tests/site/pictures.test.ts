import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { attribute, elements, pageAt, readPages, withClass, words } from './pages.ts';

const { folder } = inject('wholeSite');
const page = pageAt(readPages(folder), '/articles/the-road-north/');
const [figure] = withClass(page.document, 'text-picture');
const [image] = figure ? elements(figure, 'img') : [];

test('a picture stands in its text with its words, its size, its caption and whose it is', () => {
  if (!figure || !image) throw new Error('there is no picture');
  expect(attribute(image, 'alt')).toBe('A road runs between fields towards low hills.');
  expect(attribute(image, 'width')).toBe('1200');
  expect(attribute(image, 'height')).toBe('675');
  expect(attribute(image, 'loading')).toBe('lazy');
  const [caption] = elements(figure, 'figcaption');
  expect(caption && words(caption, ' ').replace(/\s+/g, ' ').trim()).toBe(
    'A road between fields, drawn for the fixture. Picture: The Small Press, CC BY 4.0 .',
  );
});

test('each size is as wide as it says, light enough for a phone, and the file itself stays away', async () => {
  const sizes =
    (image && attribute(image, 'srcset'))?.split(', ').map((one) => one.split(' ')) ?? [];
  expect(sizes.map(([, width]) => width)).toEqual(['480w', '800w', '1200w']);
  for (const [path = '', width = ''] of sizes) {
    const file = join(folder, path);
    expect(statSync(file).size).toBeLessThanOrEqual(120_000);
    expect(`${(await sharp(file).metadata()).width}w`).toBe(width);
  }
  expect(existsSync(join(folder, 'pictures/road.jpg'))).toBe(false);
});

test('feeds and downloads have the picture and whose it is', () => {
  const address = 'https://two-clocks.example/pictures/road-1200.webp';
  const feed = readFileSync(join(folder, 'feed.json'), 'utf8');
  expect(feed).toContain(`<img src=\\"${address}\\" width=\\"1200\\" height=\\"675\\" alt=`);
  expect(feed).toContain('>The Small Press, CC BY 4.0</a>');
  const { pictures } = JSON.parse(readFileSync(join(folder, 'data/corpus.json'), 'utf8')) as {
    readonly pictures: readonly unknown[];
  };
  expect(pictures).toMatchObject([{ id: 'road', credit: 'The Small Press', image: address }]);
});
