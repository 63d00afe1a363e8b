import { AstroError } from 'astro/errors';
import type { Corpus } from '../model/corpus.ts';
import { count } from '../model/count.ts';
import { formatProblems } from '../model/problem.ts';
import { isSpecimen } from '../model/story.ts';
import { stateOf } from './files.ts';
import { contentFolder, publicFolder } from './folders.ts';
import { loadCorpus, loadOnce } from './load.ts';

/** Whether this is `npm run dev`. Astro's DEV would also be true of a build where NODE_ENV says so. */
const isDev = import.meta.env.MODE === 'development';

let known: { readonly state: string; readonly corpus: Corpus } | null = null;

/**
 * The checked corpus that every page takes from. A build reads it once; `npm run dev` reads it
 * again when a file of `content/` has changed, and shows drafts. Any error stops it with a list of
 * all of them.
 */
export function corpus(): Corpus {
  const state = isDev ? stateOf(contentFolder) : 'built';
  if (known?.state === state) return known.corpus;
  known = { state, corpus: checked(isDev) };
  return known.corpus;
}

function checked(drafts: boolean): Corpus {
  const { corpus: loaded, problems } = drafts
    ? loadCorpus(contentFolder, { drafts, publicFolder })
    : loadOnce();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) console.warn(formatProblems(warnings));
  if (errors.length > 0) {
    const how = 'Mend them and try again; "npm run check:content" lists them within seconds.';
    const title = `${count(errors.length, 'problem')} in the content:`;
    throw new AstroError(`${title}\n\n${formatProblems(errors)}\n`, how);
  }
  if (!drafts && isSpecimen(loaded.story))
    console.log('Specimen: no publisher is named in content/story.yaml, and every page says so.');
  return loaded;
}
