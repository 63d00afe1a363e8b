import { corpusModified } from './modified.ts';
import type { Publication } from '../model/publication.ts';

/**
 * The description that every JSON file begins with: name, address, licence and day of the last
 * change.
 */
export const creditOf = ({ corpus, absolute }: Publication) => ({
  name: `${corpus.story.name}, ${corpus.story.tagline}`,
  description: corpus.story.description,
  address: absolute('/data/'),
  licence: corpus.story.licence.url,
  modified: corpusModified(corpus),
});

/** How to cite the data, on one line. */
export const dataCitation = ({ corpus, absolute }: Publication): string => {
  const { name, tagline, licence } = corpus.story;
  const modified = corpusModified(corpus);
  const version = modified ? `, version of ${modified}` : '';
  return `${name}, “${tagline}”${version}, ${absolute('/data/')}, ${licence.name}.`;
};
