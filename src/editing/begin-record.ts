/** The command behind `npm run new`: begins a record, in a new file or at the end of its table. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, publicFolder } from '../content/folders.ts';
import { corpusOf, loadCorpus, readEntries } from '../content/load.ts';
import { today } from '../content/today.ts';
import { kinds } from '../model/kinds.ts';
import { formatProblems } from '../model/problem.ts';
import { settingsOrExit } from '../settings.ts';
import { appendEntry } from './append-entry.ts';
import { runCommand } from './command.ts';
import { newRecord, type NewRecord } from './new-record.ts';
import { takenAtIn } from './taken-ids.ts';

settingsOrExit();
runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { id: { type: 'string' }, bare: { type: 'boolean', default: false } },
  });
  const entries = readEntries(contentFolder);
  const record = newRecord(
    { written: positionals, id: values.id, isBare: values.bare },
    {
      story: corpusOf(entries, { drafts: true }).corpus.story,
      today: today(),
      takenAt: takenAtIn(entries.raw),
    },
  );
  const line = write(record);
  const file = `content/${record.path}`;
  const { problems } = loadCorpus(contentFolder, { publicFolder, drafts: true });
  const missing = problems.filter((one) => one.file === file && one.line >= line);
  const isDraft = kinds[record.kind].form === 'folder';
  console.log(
    [
      `${file}:${line}  The ${record.kind} "${record.id}" begins here${isDraft ? ', as a draft that readers do not see' : ''}.`,
      isDraft
        ? '    Fill in its keys, write its text below them, and take out "draft: true" when it is done.'
        : '    Fill in its keys; until then the check counts what is missing as errors.',
      ...(missing.length > 0 ? ['It lacks:', '', formatProblems(missing)] : []),
    ].join('\n'),
  );
});

/** Writes a record where it belongs, and returns the line on which it begins. */
function write({ kind, path: name, text }: NewRecord): number {
  const path = join(contentFolder, name);
  mkdirSync(dirname(path), { recursive: true });
  if (kinds[kind].form === 'folder') {
    writeFileSync(path, text, { flag: 'wx' });
    return 1;
  }
  const table = appendEntry(existsSync(path) ? readFileSync(path, 'utf8') : '', text);
  writeFileSync(path, table);
  return table.split('\n').length - text.split('\n').length + 1;
}
