/** The command behind `npm run check:content`: lists every problem; fails on errors. */
import { countInWords } from '../model/corpus.ts';
import { count } from '../model/count.ts';
import { listedKinds } from '../model/kinds.ts';
import { formatProblems } from '../model/problem.ts';
import { settingsOrExit } from '../settings.ts';
import { contentFolder, publicFolder } from './folders.ts';
import { corpusOf, readEntries } from './load.ts';
import { today } from './today.ts';

settingsOrExit();
const entries = readEntries(contentFolder);
const { corpus, problems: published } = corpusOf(entries, { publicFolder, today: today() });
const withDrafts = corpusOf(entries, { publicFolder, today: today(), drafts: true });
const isKnown = new Set(published.map((problem) => JSON.stringify(problem)));
/** Problems in drafts do not stop a build. */
const ofDrafts = withDrafts.problems
  .filter((problem) => !isKnown.has(JSON.stringify(problem)))
  .map((problem) => ({ ...problem, severity: 'warning' as const }));
const problems = [...published, ...ofDrafts];
const errors = problems.filter(({ severity }) => severity === 'error').length;

if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
const counts = listedKinds.map((kind) => countInWords(corpus, kind));
console.log(`${counts.join(', ')}.`);
console.log(`${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`);
process.exitCode = errors > 0 ? 1 : 0;
