import { locationOf, type PictureSpot, type WithBody } from './body.ts';
import type { CheckContext } from './check-context.ts';
import { allTexts, type Corpus } from './corpus.ts';
import { homeOf } from './kinds.ts';
import { nearest } from './nearest.ts';
import {
  fileOf,
  leastWidth,
  mostBytes,
  mostWidth,
  type Picture,
  type PictureFile,
} from './picture.ts';
import { errorAt, warningAt, type Problem } from './problem.ts';

/** Pictures without a file or an entry, those that cannot be shown well, and those of no text. */
export function checkPictures(corpus: Corpus, context: CheckContext): readonly Problem[] {
  const texts = [...allTexts(corpus), ...context.invalidRecords];
  const used = new Set(texts.flatMap(({ facts }) => facts.pictures.map(({ id }) => id)));
  return [
    ...texts.flatMap((text) =>
      text.facts.pictures.flatMap((spot) => checkSpot(corpus, context, text, spot)),
    ),
    ...corpus.pictures.flatMap((picture) => checkFile(corpus, picture)),
    ...corpus.pictures
      .filter(({ id }) => !used.has(id))
      .map((picture) =>
        warningAt(
          locationOf(picture, 'id'),
          `The picture "${picture.id}" is shown in no text.`,
          `Place it, as in ![what is seen](../pictures/${fileOf(corpus.pictureFiles, picture.id)?.name ?? 'road.jpg'}), or take it and its file away.`,
        ),
      ),
  ];
}

/** The file that a text names, and the entry that says whose it is. */
function checkSpot(
  { pictures, pictureFiles }: Corpus,
  { invalid }: CheckContext,
  { file }: WithBody,
  { id, name, line }: PictureSpot,
): readonly Problem[] {
  const at = { file, line };
  const names = Object.values(pictureFiles).map((one) => one.name);
  if (!names.includes(name)) {
    const meant = nearest(name, names);
    const question = meant ? `Did you mean "../pictures/${meant}"? ` : '';
    const hint = `${question}Pictures are the files in content/pictures/.`;
    return [errorAt(at, `There is no picture "${name}".`, hint)];
  }
  if (pictures.some((one) => one.id === id)) return [];
  if (invalid.has('picture') || invalid.has(`picture:${id}`)) return [];
  const entries = pictures
    .map((one) => one.id as string)
    .filter((one) => !fileOf(pictureFiles, one));
  const meant = nearest(id, entries);
  const question = meant ? `Is it "${meant}" there? ` : '';
  return [
    errorAt(
      at,
      `Nothing says whose the picture "${name}" is.`,
      `${question}Write an entry in content/pictures.yaml with id: ${id}, caption, credit, licence and source. ${homeOf('picture')}`,
    ),
  ];
}

/** The file of an entry: whether it is there, and can be shown. */
function checkFile({ pictureFiles }: Corpus, picture: Picture): readonly Problem[] {
  const at = locationOf(picture, 'id');
  const file = fileOf(pictureFiles, picture.id);
  if (!file) {
    const meant = nearest(picture.id, Object.keys(pictureFiles));
    const question = meant ? `Did you mean "${meant}"? ` : '';
    const hint = `${question}The file is content/pictures/${picture.id}.jpg, or .png, .webp, .avif.`;
    return [errorAt(at, `The picture "${picture.id}" has no file.`, hint)];
  }
  const fault = faultOf(file);
  return fault ? [errorAt(at, ...fault)] : [];
}

function faultOf({ name, bytes, size }: PictureFile): readonly [string, string] | null {
  if (!size)
    return [
      `The picture "${name}" cannot be read.`,
      'Open it in a program for pictures and save it again as a JPEG.',
    ];
  if (size.width < leastWidth)
    return [
      `The picture "${name}" is too small: ${size.width} by ${size.height} pixels.`,
      `It needs at least ${leastWidth} across; look for a larger copy where it was found.`,
    ];
  if (size.width > mostWidth || size.height > mostWidth)
    return [
      `The picture "${name}" is too large: ${size.width} by ${size.height} pixels.`,
      'Make it smaller; 2400 across is enough.',
    ];
  if (bytes > mostBytes)
    return [
      `The picture "${name}" is too large: ${(bytes / 1e6).toFixed(1)} MB.`,
      `Save it as a JPEG of at most ${mostBytes / 1e6} MB; 2400 pixels across are enough.`,
    ];
  return null;
}
