import { contentFolder, publicFolder } from '../../../src/content/folders.ts';
import { loadCorpus } from '../../../src/content/load.ts';
import { framesOf } from '../../../src/map/frames.ts';
import type { Corpus } from '../../../src/model/corpus.ts';

/** What editors have written: the map must draw all of it. */
export const written: Corpus = loadCorpus(contentFolder, { publicFolder }).corpus;

/** Its frames. */
export const frames = framesOf(written.story);

export function positionOf(id: string) {
  const place = written.places.find((each) => each.id === id);
  if (!place) throw new Error(`No place is called ${id}.`);
  return place.position;
}
