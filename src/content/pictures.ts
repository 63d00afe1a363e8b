import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { idForm } from '../model/address.ts';
import { mostBytes, type PictureFile, type PictureFiles } from '../model/picture.ts';
import { errorAt, type Problem } from '../model/problem.ts';

const form = /^(.+)\.(?:jpe?g|png|webp|avif)$/;

/** The pictures of `content/pictures/`, by the id that each name gives, and what is wrong with names. */
export function readPictures(folder: string): {
  readonly files: PictureFiles;
  readonly problems: readonly Problem[];
} {
  const files = new Map<string, PictureFile>();
  const problems: Problem[] = [];
  const report = (name: string, message: string, hint: string) =>
    problems.push(errorAt({ file: `content/pictures/${name}`, line: 1 }, message, hint));
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  for (const name of names.sort()) {
    const [, id = ''] = form.exec(name) ?? [];
    const other = files.get(id);
    if (!idForm.test(id))
      report(
        name,
        `"${name}" is not the name of a picture.`,
        'Pictures are .jpg, .png, .webp or .avif, named in small letters, digits and single hyphens, such as road-north.jpg.',
      );
    else if (other)
      report(
        name,
        `The pictures "${other.name}" and "${name}" have one id, "${id}".`,
        'Rename one of the two.',
      );
    else files.set(id, readPicture(join(folder, name), name));
  }
  return { files: Object.fromEntries(files), problems };
}

/** One file. Of one that is far too large not even the size in pixels is looked at. */
function readPicture(path: string, name: string): PictureFile {
  const bytes = statSync(path).size;
  return { name, bytes, size: bytes > 4 * mostBytes ? null : sizeIn(path) };
}

/** Width and height as they are seen: a camera may have been held upright. */
function sizeIn(path: string): PictureFile['size'] {
  try {
    const { width, height, orientation = 1 } = imageSize(readFileSync(path));
    return orientation > 4 ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}
