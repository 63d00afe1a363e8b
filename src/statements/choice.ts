/** What statements can be filtered by, each a key of the data of their list items. */
export const choices = ['grade', 'topic', 'by'] as const;
type Choosable = (typeof choices)[number];

/** What a reader wants to see; a value that is empty or left out asks for all. */
export type Choice = Readonly<Partial<Record<Choosable, string>>>;

/** What is told of one statement. */
type Told = Readonly<Partial<Record<string, string>>>;

/** Whether a statement is one of those that a reader wants to see. */
export const isChosen = (choice: Choice, told: Told): boolean =>
  choices.every((key) => !choice[key] || choice[key] === told[key]);

/** The choice that the query of an address names: `?grade=disputed`. */
export function choiceIn(query: string): Choice {
  const named = new URLSearchParams(query);
  return Object.fromEntries(
    choices.flatMap((key) => {
      const value = named.get(key);
      return value ? [[key, value]] : [];
    }),
  );
}

/** The query that names a choice: `?grade=disputed`; empty for all. */
export function queryOf(choice: Choice): string {
  const entries = choices.flatMap((key) => (choice[key] ? [[key, choice[key]]] : []));
  return entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : '';
}
