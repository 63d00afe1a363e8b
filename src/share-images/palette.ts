/** An image with a palette: one byte for each pixel, an index into the palette. */
export interface Indexed {
  /** Red, green and blue of each colour, one byte each. */
  readonly palette: Buffer;
  readonly pixels: Buffer;
}

const most = 64;

/**
 * Colours closer than this become one: the sum of the squared differences of red, green and blue.
 */
const closest = 48;

/** Calls back for each run of pixels of the same colour. */
function forRuns(
  image: Int32Array,
  callback: (colour: number, start: number, end: number) => void,
): void {
  let start = 0;
  for (let at = 1; at <= image.length; at++) {
    const colour = image[start] ?? 0;
    if (at < image.length && image[at] === colour) continue;
    callback(colour, start, at);
    start = at;
  }
}

/** The distinct colours of an image, the most frequent first. */
function coloursOf(image: Int32Array): readonly number[] {
  const counts = new Map<number, number>();
  forRuns(image, (colour, start, end) =>
    counts.set(colour, (counts.get(colour) ?? 0) + end - start),
  );
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
}

type Channels = readonly [number, number, number];

/** Splits a pixel, a little-endian word of red, green, blue and opacity, into its colours. */
const channels = (colour: number): Channels => [
  colour & 255,
  (colour >> 8) & 255,
  (colour >> 16) & 255,
];

const distance = ([r, g, b]: Channels, [s, h, c]: Channels): number =>
  (r - s) ** 2 + (g - h) ** 2 + (b - c) ** 2;

/**
 * Reduces an opaque RGBA image to at most 64 colours. The most frequent, which are the areas, stay
 * as they are; blends at the edges of letters become the nearest of them.
 */
export function reduceColours(rgba: Buffer): Indexed {
  const image = new Int32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const found = coloursOf(image);
  const kept: Channels[] = [];
  for (const colour of found) {
    const own = channels(colour);
    if (kept.length < most && kept.every((other) => distance(own, other) >= closest))
      kept.push(own);
  }
  const places = new Map(found.map((colour) => [colour, nearest(channels(colour), kept)]));
  const pixels = Buffer.allocUnsafe(image.length);
  forRuns(image, (colour, start, end) => {
    const place = places.get(colour) ?? 0;
    for (let at = start; at < end; at++) pixels[at] = place;
  });
  return { palette: Buffer.from(kept.flat()), pixels };
}

function nearest(colour: Channels, palette: readonly Channels[]): number {
  let place = 0;
  let least = Infinity;
  palette.forEach((other, at) => {
    const away = distance(colour, other);
    if (away < least) [place, least] = [at, away];
  });
  return place;
}
