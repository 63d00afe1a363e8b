import { checkAccusations } from './check-accusations.ts';
import { checkAddresses } from './check-addresses.ts';
import type { CheckContext } from './check-context.ts';
import { checkControl } from './check-control.ts';
import { checkDates } from './check-dates.ts';
import { checkDoubles } from './check-doubles.ts';
import { checkGrounds } from './check-grounds.ts';
import { checkLists } from './check-lists.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPages } from './check-pages.ts';
import { checkPictures } from './check-pictures.ts';
import { checkPositions } from './check-positions.ts';
import { checkRecords } from './check-records.ts';
import { checkReferences } from './check-references.ts';
import { checkSides } from './check-sides.ts';
import { checkSources } from './check-sources.ts';
import { checkSteps } from './check-steps.ts';
import { checkStory } from './check-story.ts';
import type { Corpus } from './corpus.ts';
import type { Problem } from './problem.ts';

/** All errors and warnings of a corpus as a whole. */
export const findProblems = (corpus: Corpus, context: CheckContext): readonly Problem[] => [
  ...checkStory(corpus, context),
  ...checkLists(corpus, context),
  ...checkPages(corpus, context),
  ...checkRecords(corpus, context),
  ...checkPositions(corpus),
  ...checkSources(corpus),
  ...checkAccusations(corpus),
  ...checkSides(corpus, context),
  ...checkPictures(corpus, context),
  ...checkSteps(corpus),
  ...checkReferences(corpus, context),
  ...checkControl(corpus, context),
  ...checkDates(corpus, context),
  ...checkNumbers(corpus, context),
  ...checkGrounds(corpus, context),
  ...checkDoubles(corpus),
  ...checkAddresses(corpus, context),
];
