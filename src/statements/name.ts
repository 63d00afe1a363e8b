import { countInWords, type Corpus } from '../model/corpus.ts';

/** What the page of statements is called: "One article, 56 statements". */
export const statementsName = (corpus: Corpus): string =>
  corpus.story.origin && corpus.statements.length > 0
    ? `One article, ${countInWords(corpus, 'statement')}`
    : 'Statements';
