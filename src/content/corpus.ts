import type { Corpus } from '../model/corpus.ts';
import { formatProblems, type Problem } from '../model/problem.ts';
import { once } from '../once.ts';
import { contentError } from './content-error.ts';
import { contentFolder, publicFolder } from './folders.ts';
import { loadCorpus, loadOnce } from './load.ts';

/**
 * Whether this is `npm run dev`. Astro's DEV would also be true in a build with
 * NODE_ENV=development.
 */
const isDev = import.meta.env.MODE === 'development';

let known: Corpus | null = null;

/**
 * The checked corpus that every page takes from. A build reads it once; `npm run dev` runs this
 * module again when a file of `content/` has changed, and shows drafts. Any error stops it with a
 * list of all of them.
 */
export const corpus = (): Corpus => (known ??= checked(isDev));

function checked(drafts: boolean): Corpus {
  const { corpus: loaded, problems } = drafts
    ? loadCorpus(contentFolder, { drafts, publicFolder })
    : loadOnce();
  // A build prints warnings at its end.
  if (drafts) warn(problems.filter(({ severity }) => severity === 'warning'));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw contentError(errors, contentFolder);
  return loaded;
}

const printed = once('printed warnings', () => new Set<string>());

/**
 * Prints warnings that are new since the last reading, as `npm run dev` reads the content often.
 */
function warn(warnings: readonly Problem[]): void {
  const words = warnings.map((warning) => formatProblems([warning]));
  for (const former of printed) if (!words.includes(former)) printed.delete(former);
  const fresh = warnings.filter((_, index) => !printed.has(words[index] ?? ''));
  for (const word of words) printed.add(word);
  if (fresh.length > 0) console.warn(formatProblems(fresh));
}
