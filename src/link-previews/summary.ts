import { href } from '../href.ts';

/** The text of a card: a title, and the most important facts on one line. */
export type Summary = readonly [title: string, detail: string];

/** The text for every record that a body can refer to, by its address on this site. */
export type Summaries = Readonly<Record<string, Summary>>;

/** The path of the texts. They are not in pages, where they would be repeated at every mention. */
export const summariesPath = '/mentions.json';

let asked: Promise<Summaries> | undefined;

/** Fetches the texts once. After a failure, the next call fetches them again. */
const summaries = (): Promise<Summaries> =>
  (asked ??= fetch(href(summariesPath))
    .then((answer) => answer.json() as Promise<Summaries>)
    .catch((): Summaries => {
      asked = undefined;
      return {};
    }));

/** The text of a card without data: the words of the mention. */
export const bareSummary = ({ textContent }: HTMLAnchorElement): Summary => [textContent, ''];

/**
 * The text for the record of a mention; the words of the mention if the data could not be loaded.
 */
export async function summaryOf(mention: HTMLAnchorElement): Promise<Summary> {
  const known = await summaries();
  return known[mention.getAttribute('href') ?? ''] ?? bareSummary(mention);
}
