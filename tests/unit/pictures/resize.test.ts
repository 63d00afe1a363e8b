import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { mostShownBytes, resize } from '../../../src/pictures/resize.ts';

function written(bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'two-clocks-picture-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'picture.jpg');
  writeFileSync(path, bytes);
  return path;
}

/** A picture as full of detail as a photograph of leaves. */
const leaves = (sigma: number) =>
  sharp({
    create: {
      width: 1400,
      height: 1000,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 120, sigma },
    },
  })
    .blur(1.2)
    .jpeg({ quality: 95 })
    .withMetadata({ orientation: 6 })
    .toBuffer();

test('a picture is turned as it was taken, made as wide as asked, and light enough for a phone', async () => {
  const made = await resize(written(await leaves(60)), 1000);
  const { format, width, height, exif } = await sharp(made).metadata();
  expect({ format, width, height, exif }).toEqual({
    format: 'webp',
    width: 1000,
    height: 1400,
    exif: undefined,
  });
  expect(made.length).toBeLessThanOrEqual(mostShownBytes);
});

test('one file makes the same bytes each time', async () => {
  const bytes = await sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><circle cx="300" cy="300" r="200" fill="red"/></svg>',
    ),
  )
    .jpeg()
    .toBuffer();
  expect(await resize(written(bytes), 480)).toEqual(await resize(written(bytes), 480));
});

test('a file that is cut off is an error', async () => {
  const bytes = await leaves(10);
  await expect(resize(written(bytes.subarray(0, 20_000)), 480)).rejects.toThrow();
});
