import { isSeq, parseDocument } from 'yaml';
import { EditingFault } from './command.ts';

/**
 * Appends an entry to a YAML table. The rest of the table stays the same to the byte, with comments
 * and indentation; an empty table becomes a list. Throws if the table is not a block list.
 */
export function appendEntry(table: string, entry: string): string {
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
