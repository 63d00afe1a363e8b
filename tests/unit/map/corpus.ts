import { loadCorpus } from '../../../src/content/load.ts';
import { framesOf } from '../../../src/map/layout/frames.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { wholeSiteContent } from '../../site/content.ts';

/** What the editors of a story made for tests have written. */
export const written: Corpus = loadCorpus(wholeSiteContent).corpus;

/** Its frames. */
export const frames = framesOf(written.story);

export function positionOf(id: string) {
  const place = written.places.find((each) => each.id === id);
  if (!place) throw new Error(`No place is called ${id}.`);
  return place.position;
}
