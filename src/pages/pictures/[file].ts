import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentError } from '../../content/content-error.ts';
import { corpus } from '../../content/corpus.ts';
import { contentFolder } from '../../content/folders.ts';
import { locationOf } from '../../model/body.ts';
import { fileOf, shownSizes, type Picture } from '../../model/picture.ts';
import { errorAt } from '../../model/problem.ts';
import { resize } from '../../pictures/resize.ts';

interface Props {
  readonly picture: Picture;
  readonly name: string;
  readonly width: number;
}

/** Each picture in each of its sizes. */
export const getStaticPaths = (() => {
  const { pictures, pictureFiles } = corpus();
  return pictures.flatMap((picture) => {
    const file = fileOf(pictureFiles, picture.id);
    if (!file) return [];
    return shownSizes(picture.id, file).map(({ path, width }) => ({
      params: { file: path.replace('/pictures/', '') },
      props: { picture, name: file.name, width } satisfies Props,
    }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { picture, name, width } }) => {
  try {
    const bytes = await resize(join(contentFolder, 'pictures', name), width);
    return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/webp' } });
  } catch (error) {
    // The check has seen its head alone; here it is read whole.
    const why = error instanceof Error ? error.message : String(error);
    const at = locationOf(picture, 'id');
    const how =
      'Open it in a program for pictures and save it again as a JPEG, 2400 pixels across.';
    throw contentError(
      [errorAt(at, `The picture "${name}" cannot be shown. ${why}`, how)],
      contentFolder,
    );
  }
};
