import { site } from '../site.ts';
import { corpusModified } from './modified.ts';
import type { Publication } from './publication.ts';

/** What every JSON file says of itself: whose it is, of which day, and what may be done with it. */
export const creditOf = ({ corpus, absolute }: Publication) => ({
  name: `${site.name}, ${site.tagline}`,
  description: site.description,
  address: absolute('/data/'),
  licence: site.licence.url,
  modified: corpusModified(corpus),
});

/** How to cite the data, in one line. */
export const citationOf = ({ corpus, absolute }: Publication): string => {
  const modified = corpusModified(corpus);
  const version = modified ? `, version of ${modified}` : '';
  return `${site.name}, “${site.tagline}”${version}, ${absolute('/data/')}, ${site.licence.name}.`;
};
