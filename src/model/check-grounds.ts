import { locationOf } from './body.ts';
import { grounds } from './confidence.ts';
import type { CheckContext } from './check-context.ts';
import { sourcesOf, type Corpus } from './corpus.ts';
import { errorAt, type Problem } from './problem.ts';
import { confirmedOnOneSource } from './graded.ts';

/** Reports events that are confirmed on one source and have no key `grounds`. */
export const checkGrounds = (corpus: Corpus, { invalid }: CheckContext): readonly Problem[] =>
  // If a file could not be read, an event's second source may be in it.
  invalid.size > 0
    ? []
    : confirmedOnOneSource(corpus)
        .filter((event) => event.grounds === undefined)
        .map((event) =>
          errorAt(
            locationOf(event, 'confidence'),
            `confidence: confirmed rests on one source, ${sourcesOf(corpus, event)[0]?.id ?? ''}, and no grounds are given.`,
            `Write grounds: and one of: ${grounds.join(', ')}; or cite another source, or write confidence: reported.`,
          ),
        );
