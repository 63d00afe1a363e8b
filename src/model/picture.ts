import { z } from 'astro/zod';
import type { Written } from './body.ts';
import { pictureId } from './id.ts';
import { prose, words } from './text-schema.ts';

/** One entry of `content/pictures.yaml`: what stands under a picture, and whose it is. */
export const pictureSchema = z.strictObject({
  id: pictureId.describe(
    'The name of its file in content/pictures/, without what follows the dot: road for road.jpg.',
  ),
  caption: prose('The caption').meta({
    description: 'What a reader should know of it, as a sentence: what, where, when.',
    examples: ['The road north of the town, seen from the south in 2015.'],
  }),
  credit: words('The credit').meta({
    description: 'Who made it, as its licence asks for.',
    examples: ['Jane Doe'],
  }),
  licence: words('The licence').meta({
    description: 'Under which terms it may be shown.',
    examples: ['CC BY-SA 4.0'],
  }),
  source: z
    .url({ protocol: /^https?$/, error: 'source must be an address with http or https.' })
    .meta({
      description: 'The address at which it was found.',
      examples: ['https://commons.wikimedia.org/wiki/File:Road.jpg'],
    }),
});

export type Picture = z.output<typeof pictureSchema> & Written;

/** A file of `content/pictures/`. */
export interface PictureFile {
  /** `road.jpg`. */
  readonly name: string;
  readonly bytes: number;
  /** In pixels; null where it cannot be read as a picture. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** The files of pictures by the id that their names give. */
export type PictureFiles = Readonly<Record<string, PictureFile>>;

/** The file of a picture; null if there is none. */
export const fileOf = (files: PictureFiles, id: string): PictureFile | null =>
  (Object.hasOwn(files, id) && files[id]) || null;

/** The least width of a picture's file, in pixels. Narrower ones are blurred on every phone. */
export const leastWidth = 640;

/** The greatest width of a picture's file, in pixels. More is never shown, and slows a build. */
export const mostWidth = 8000;

/** The greatest size of a picture's file, in bytes. */
export const mostBytes = 12_000_000;

/** The widths in which a picture is shown: that of a phone, of a sharp one, of the column. */
const widths = [480, 800, 1200];

/** One size in which a picture is shown. */
export interface ShownSize {
  /** Its path from the site's root: `/pictures/road-800.webp`. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** The sizes in which a picture is shown, the smallest first; none is larger than the file. */
export function shownSizes(id: string, { size }: PictureFile): readonly ShownSize[] {
  if (!size) return [];
  const largest = Math.min(size.width, Math.max(...widths));
  return [...widths.filter((width) => width < largest), largest].map((width) => ({
    path: `/pictures/${id}-${width}.webp`,
    width,
    height: Math.round((size.height * width) / size.width),
  }));
}

/** The largest size in which a picture is shown; null where there is no file of it. */
export function largestOf(files: PictureFiles, id: string): ShownSize | null {
  const file = fileOf(files, id);
  return (file && shownSizes(id, file).at(-1)) ?? null;
}

/** "Jane Doe, CC BY-SA 4.0": what is said of whose it is. */
export const creditOfPicture = ({ credit, licence }: Picture): string => `${credit}, ${licence}`;
