/** Lists every problem of the content, and fails on errors: what `npm run check:content` does. */
import { countInWords } from '../model/corpus.ts';
import { count } from '../model/count.ts';
import { listedKinds } from '../model/kinds.ts';
import { formatProblems } from '../model/problem.ts';
import { settingsOrExit } from '../settings.ts';
import { contentFolder, publicFolder } from './folders.ts';
import { corpusOf, isDraft, readEntries } from './load.ts';
import { today } from './today.ts';

settingsOrExit();
const entries = readEntries(contentFolder);
const options = { publicFolder, today: today() };
const { corpus, problems: published } = corpusOf(entries, options);
const isKnown = new Set(published.map((problem) => JSON.stringify(problem)));
const hasDrafts = entries.raw.records.some(({ data }) => isDraft(data));
/** Problems in drafts do not stop a build. */
const ofDrafts = (hasDrafts ? corpusOf(entries, { ...options, drafts: true }).problems : [])
  .filter((problem) => !isKnown.has(JSON.stringify(problem)))
  .map((problem) => ({ ...problem, severity: 'warning' as const }));
const problems = [...published, ...ofDrafts];
const errors = problems.filter(({ severity }) => severity === 'error').length;

if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
const counts = listedKinds.map((kind) => countInWords(corpus, kind));
console.log(`${counts.join(', ')}.`);
console.log(`${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`);
process.exitCode = errors > 0 ? 1 : 0;
