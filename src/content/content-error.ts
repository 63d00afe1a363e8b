import { join, relative } from 'node:path';
import { AstroError } from 'astro/errors';
import { count } from '../model/count.ts';
import { formatProblems, inOrder, type Location, type Problem } from '../model/problem.ts';

/**
 * The error that stops a build, with a list of all problems. `npm run dev` shows it over the page
 * in the browser, with a link that opens the first file. It has no stack trace, because nothing is
 * wrong in the code.
 */
export function contentError(errors: readonly Problem[], folder: string): AstroError {
  const title = `${count(errors.length, 'problem')} in the content:`;
  const how = 'Mend them and try again; "npm run check:content" lists them within seconds.';
  const error = new AstroError(`${title}\n\n${formatProblems(errors)}\n`, how);
  const text = inOrder(errors).find(({ file }) => /\.(?:md|yaml)$/.test(file));
  return Object.assign(error, {
    name: 'ContentError',
    stack: error.message,
    ...(text && { loc: { ...text, file: pathFromProject(text, folder) } }),
  });
}

/** The path of a content file from the project's folder; CONTENT_DIR may be elsewhere. */
const pathFromProject = ({ file }: Location, folder: string): string =>
  relative('.', join(folder, file.replace(/^content\//, '')));
