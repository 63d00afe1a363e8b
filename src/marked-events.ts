/** Why events are marked: their place is chosen, or somebody points at them or at their place. */
export type Reason = 'chosen' | 'pointed';

const marked: Record<Reason, readonly string[]> = { chosen: [], pointed: [] };

let sheet: CSSStyleSheet | null = null;

/**
 * Marks events on every timeline of the page, by their ids, and no others for that reason. It is
 * done by a rule of style, so that a timeline may be drawn anew, or not move at all, and shows the
 * marks nonetheless: `[data-event]` is what says which event something is.
 */
export function markEvents(reason: Reason, ids: readonly string[]): void {
  marked[reason] = ids;
  sheet ??= adoptEmpty();
  const selectors = [...marked.chosen, ...marked.pointed].map((id) => `[data-event="${id}"]`);
  const rule = `:is(${selectors.join(', ')}) a { background: var(--changed); }`;
  sheet.replaceSync(selectors.length > 0 ? `@layer utilities { ${rule} }` : '');
}

function adoptEmpty(): CSSStyleSheet {
  const empty = new CSSStyleSheet();
  document.adoptedStyleSheets.push(empty);
  return empty;
}
