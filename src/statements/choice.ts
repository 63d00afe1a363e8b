/** What statements can be filtered by. Each is a data attribute of their list items. */
export const choices = ['grade', 'topic', 'by'] as const;
type Choosable = (typeof choices)[number];

/** A selection of filters. An empty or missing value selects all. */
export type Choice = Readonly<Partial<Record<Choosable, string>>>;

/** The data attributes of a statement's list item, by name. */
type StatementFacets = Readonly<Partial<Record<string, string>>>;

/** Whether a statement passes the filters. `facets` are the data attributes of its list item. */
export const isChosen = (choice: Choice, facets: StatementFacets): boolean =>
  choices.every((key) => !choice[key] || choice[key] === facets[key]);

/** Parses the selection in the query of an address: `?grade=disputed`. */
export function choiceIn(query: string): Choice {
  const named = new URLSearchParams(query);
  return Object.fromEntries(
    choices.flatMap((key) => {
      const value = named.get(key);
      return value ? [[key, value]] : [];
    }),
  );
}

/** Formats a selection as a query: `?grade=disputed`; empty for all. */
export function queryOf(choice: Choice): string {
  const entries = choices.flatMap((key) => (choice[key] ? [[key, choice[key]]] : []));
  return entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : '';
}
