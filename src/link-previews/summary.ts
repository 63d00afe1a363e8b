import { href } from '../href.ts';

/** What a card says of a record: its title, and in one line what a reader must know of it. */
export type Summary = readonly [title: string, detail: string];

/** Of every record that a body can refer to, by its address on this site. */
export type Summaries = Readonly<Record<string, Summary>>;

/** Where they stand. They are kept out of the pages, where each would stand at every mention. */
export const summariesPath = '/mentions.json';

let asked: Promise<Summaries> | undefined;

/** Asks for them once, and again after they failed to come. */
const summaries = (): Promise<Summaries> =>
  (asked ??= fetch(href(summariesPath))
    .then((answer) => answer.json() as Promise<Summaries>)
    .catch((): Summaries => {
      asked = undefined;
      return {};
    }));

/** What a card says where nothing is known: the words of the mention itself. */
export const bareSummary = ({ textContent }: HTMLAnchorElement): Summary => [textContent, ''];

/** What is known of the record that a mention leads to; its own words when nothing came. */
export async function summaryOf(mention: HTMLAnchorElement): Promise<Summary> {
  const known = await summaries();
  return known[mention.getAttribute('href') ?? ''] ?? bareSummary(mention);
}
