/** The command behind `npm run report`: what the content stands on, and how it reads. */
import { recordOnlyPassages } from '../markdown/record-only-passages.ts';
import { allRecords } from '../model/corpus.ts';
import { formatReport, reportOf } from '../model/report.ts';
import { isOfStyle } from '../model/style.ts';
import { settingsOrExit } from '../settings.ts';
import { contentFolder } from './folders.ts';
import { loadCorpus } from './load.ts';

settingsOrExit();
const { corpus, blocks, problems } = loadCorpus(contentFolder);
const uncited = allRecords(corpus).flatMap(({ record: { file, body, bodyLine } }) =>
  recordOnlyPassages(body, bodyLine).map(({ line, words }) => `${file}:${line}  ${words}`),
);
const style = problems
  .filter(isOfStyle)
  .map(({ file, line, message, hint }) => `${file}:${line}  ${message} ${hint}`);
console.log(formatReport(reportOf({ corpus, blocks, uncited, style })));
