import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A part of a page to replace by other text. */
export interface PageChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Parses a page, with the position of each element in the text. The content of `noscript` is parsed
 * too, because the same policy applies to it in a browser without scripts.
 */
export const readPage = (html: string): Tree.Document =>
  parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });

/** Applies changes to a page. They must not overlap. */
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
