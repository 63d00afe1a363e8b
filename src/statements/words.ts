import { pathOf } from '../model/address.ts';
import {
  countInWords,
  findArticle,
  findEvent,
  findFigure,
  findPerson,
  findPlace,
  type Corpus,
} from '../model/corpus.ts';
import type { Statement } from '../model/statement.ts';

/** The title of the page of statements: "One article, 56 statements". */
export const statementsName = (corpus: Corpus): string =>
  corpus.story.origin && corpus.statements.length > 0
    ? `One article, ${countInWords(corpus, 'statement')}`
    : 'Statements';

/** How a statement's wording is described to readers. */
export const wordingLabels: Readonly<Record<Statement['wording'], string>> = {
  stated: 'stated',
  reportedly: 'with a word such as “reportedly”',
  attributed: 'as the report passes it on',
  quoted: 'quoted in the report',
};

/** Links to the records that a statement is about, each as words and a path. */
export const subjectsOf = (
  corpus: Corpus,
  { events, figures, places, people, articles }: Statement,
): readonly (readonly [words: string, path: string])[] => [
  ...events.flatMap((id) => {
    const found = findEvent(corpus, id);
    return found ? [[found.title, pathOf('event', id)] as const] : [];
  }),
  ...figures.flatMap((id) => {
    const found = findFigure(corpus, id);
    return found ? [[`${found.value} ${found.unit}`, pathOf('figure', id)] as const] : [];
  }),
  ...places.flatMap((id) => {
    const found = findPlace(corpus, id);
    return found ? [[found.name, pathOf('place', id)] as const] : [];
  }),
  ...people.flatMap((id) => {
    const found = findPerson(corpus, id);
    return found ? [[found.name, pathOf('person', id)] as const] : [];
  }),
  ...articles.flatMap((id) => {
    const found = findArticle(corpus, id);
    return found ? [[found.title, pathOf('article', id)] as const] : [];
  }),
];
