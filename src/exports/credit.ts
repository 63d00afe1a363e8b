import { corpusModified } from './modified.ts';
import type { Publication } from '../model/publication.ts';

/** What every JSON file says of itself: whose it is, of which day, and what may be done with it. */
export const creditOf = ({ corpus, absolute }: Publication) => ({
  name: `${corpus.story.name}, ${corpus.story.tagline}`,
  description: corpus.story.description,
  address: absolute('/data/'),
  licence: corpus.story.licence.url,
  modified: corpusModified(corpus),
});

/** How to cite the data, in one line. */
export const dataCitation = ({ corpus, absolute }: Publication): string => {
  const { name, tagline, licence } = corpus.story;
  const modified = corpusModified(corpus);
  const version = modified ? `, version of ${modified}` : '';
  return `${name}, “${tagline}”${version}, ${absolute('/data/')}, ${licence.name}.`;
};
