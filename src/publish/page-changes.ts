import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A part of a page that gives way to other text. */
export interface PageChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The tree of a page, each element with where it stands in the text. What stands in for scripts is
 * read, too: a browser without them obeys the same policy.
 */
export const readPage = (html: string): Tree.Document =>
  parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });

/** A page with changes made, none of which reaches into another. */
export function withChanges(html: string, changes: readonly PageChange[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of changes.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    parts.push(html.slice(done, start), text);
    done = end;
  }
  return [...parts, html.slice(done)].join('');
}
