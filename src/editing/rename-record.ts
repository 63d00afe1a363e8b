/** The command behind `npm run rename`: changes the id of a record wherever it is named. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../content/folders.ts';
import { readContent } from '../content/read.ts';
import { count } from '../model/count.ts';
import { settingsOrExit } from '../settings.ts';
import { runCommand } from './command.ts';
import { offsetOnDisk } from './line-ends.ts';
import { edited, renameOf, type Edit } from './rename.ts';
import { writeFiles } from './write-files.ts';

settingsOrExit();
runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dry: { type: 'boolean', default: false } },
  });
  const content = readContent(contentFolder);
  const { edits, move } = renameOf(content, positionals);
  const files = [...new Set([...edits.map(({ file }) => file), ...(move ? [move.from] : [])])];
  if (!values.dry) writeFiles(files.map((file) => changeOf(file, edits, move)));
  const lines = edits.map(({ file, start, text }) => {
    const line = (content.texts.get(file) ?? '').slice(0, start).split('\n').length;
    return `${file}:${line}  ${text.trim()}`;
  });
  console.log(
    [
      ...lines,
      ...(move ? [`${move.from} ${values.dry ? 'would be' : 'is now'} ${move.to}`] : []),
      '',
      `${count(lines.length, 'place')} in ${count(files.length, 'file')} ${values.dry ? 'would be changed; nothing was' : 'changed'}.`,
    ].join('\n'),
  );
});

/** A file with its edits applied, and its new path if it is the one that moves. */
function changeOf(
  file: string,
  edits: readonly Edit[],
  move: { readonly from: string; readonly to: string } | null,
) {
  const onDisk = (name: string): string => join(contentFolder, name.replace(/^content\//, ''));
  const before = readFileSync(onDisk(file), 'utf8');
  const inFile = edits
    .filter((edit) => edit.file === file)
    .map(({ start, end, ...edit }) => ({
      ...edit,
      start: offsetOnDisk(before, start),
      end: offsetOnDisk(before, end),
    }));
  return {
    from: onDisk(file),
    to: onDisk(move?.from === file ? move.to : file),
    text: edited(before, inFile),
  };
}
