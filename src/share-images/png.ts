import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { Indexed } from './palette.ts';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** A chunk of a PNG: length, type, data and checksum (PNG 3rd edition, 5.3). */
function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const part = Buffer.alloc(named.length + 8);
  part.writeUInt32BE(data.length, 0);
  named.copy(part, 4);
  part.writeUInt32BE(crc32(named), named.length + 4);
  return part;
}

/** The header chunk: width, height, 8 bits a pixel, palette, deflate, no interlacing. */
function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 3, 0, 0, 0], 8);
  return data;
}

/** Each row begins with its filter; an image of a palette does best with none. */
function inRows(pixels: Buffer, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++)
    pixels.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
  return rows;
}

/**
 * An image of few colours as PNG. Measured on 44 cards: 21.8 kB and 17 ms of a processor each, palette
 * included. takumi's own PNG, in true colour, has 31 kB on the average and 73 at most; sharp's with a
 * palette has 24.5 kB in 16 ms, and would be one more dependency. Level 9 gains 1.5 % in 17 ms more.
 */
export async function writePng(
  { palette, pixels }: Indexed,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const data = await promisify(deflate)(inRows(pixels, width, height), { level: 8 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', palette),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
