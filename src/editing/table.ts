import { isSeq, parseDocument } from 'yaml';
import { EditingFault } from './command.ts';

/**
 * A table with one more entry at its end. All that stood there stays as it is to the byte, comments
 * and the form of the list too; a table of nothing yet becomes a list.
 */
export function withEntry(table: string, entry: string): string {
  const { contents, errors } = parseDocument(table, { version: '1.2', logLevel: 'silent' });
  const isEmpty = contents === null || (isSeq(contents) && contents.items.length === 0);
  if (errors.length > 0 || !(isEmpty || (isSeq(contents) && !contents.flow)))
    throw new EditingFault(
      'The table cannot be read as a list, each entry of which starts with "- ".',
      'Nothing was changed. Run npm run check:content, and mend it first.',
    );
  const [start, end] = contents?.range ?? [0, 0];
  const before = isEmpty ? table.slice(0, start) + table.slice(end) : table;
  const indent = isEmpty ? '' : ' '.repeat(start - table.lastIndexOf('\n', start) - 1);
  const lineEnd = table.includes('\r\n') ? '\r\n' : '\n';
  const lines = entry.split('\n').map((line) => (line === '' ? '' : indent + line));
  const gap = before === '' || before.endsWith('\n') ? '' : lineEnd;
  return before + gap + lines.join(lineEnd);
}
