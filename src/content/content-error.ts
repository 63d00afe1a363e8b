import { join, relative } from 'node:path';
import { AstroError } from 'astro/errors';
import { count } from '../model/count.ts';
import { formatProblems, inOrder, type Location, type Problem } from '../model/problem.ts';

/**
 * The error that stops a build: all problems as one list. In the browser `npm run dev` shows it over
 * the page, with the first of the files, which "Open in editor" opens. No trail of calls goes with
 * it, for nothing in the code is wrong.
 */
export function contentError(errors: readonly Problem[], folder: string): AstroError {
  const title = `${count(errors.length, 'problem')} in the content:`;
  const how = 'Mend them and try again; "npm run check:content" lists them within seconds.';
  const error = new AstroError(`${title}\n\n${formatProblems(errors)}\n`, how);
  const text = inOrder(errors).find(({ file }) => /\.(?:md|yaml)$/.test(file));
  return Object.assign(error, {
    name: 'ContentError',
    stack: error.message,
    ...(text && { loc: { ...text, file: placeOf(text, folder) } }),
  });
}

/** The path from the project's folder, whichever folder holds the content. */
const placeOf = ({ file }: Location, folder: string): string =>
  relative('.', join(folder, file.replace(/^content\//, '')));
