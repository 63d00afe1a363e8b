import { countInWords, type Corpus } from '../model/corpus.ts';

/** The name of the page of statements: "One article, 56 statements". */
export const statementsName = (corpus: Corpus): string =>
  corpus.story.origin && corpus.statements.length > 0
    ? `One article, ${countInWords(corpus, 'statement')}`
    : 'Statements';
