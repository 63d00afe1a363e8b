/** The command behind `npm run report`: the sources of the content, and how readable it is. */
import { recordOnlyPassages } from '../markdown/record-only-passages.ts';
import { allRecords } from '../model/corpus.ts';
import { formatReport, reportOf } from '../model/report.ts';
import type { Problem } from '../model/problem.ts';
import { isOfStyle } from '../model/style.ts';
import { settingsOrExit } from '../settings.ts';
import { contentFolder, publicFolder } from './folders.ts';
import { corpusOf, isDraft, readEntries } from './load.ts';
import { today } from './today.ts';

settingsOrExit();
const entries = readEntries(contentFolder);
const options = { publicFolder, today: today() };
const { corpus, blocks, problems } = corpusOf(entries, options);
const withDrafts = corpusOf(entries, { ...options, drafts: true });
const uncited = allRecords(corpus).flatMap(({ record: { file, body, bodyLine } }) =>
  recordOnlyPassages(body, bodyLine).map(({ line, words }) => `${file}:${line}  ${words}`),
);
const lineOf = ({ file, line, message, hint }: Problem): string =>
  `${file}:${line}  ${message} ${hint}`;
const warnings = withDrafts.problems
  .filter((problem) => problem.severity === 'warning' && !isOfStyle(problem))
  .map(lineOf);
const drafts = entries.raw.records.filter(({ data }) => isDraft(data)).map(({ file }) => file);
const style = problems.filter(isOfStyle).map(lineOf);
console.log(formatReport(reportOf({ corpus, blocks, uncited, style, drafts, warnings })));
