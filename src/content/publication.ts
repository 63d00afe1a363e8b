import type { Publication } from '../model/publication.ts';
import { absolute } from '../href.ts';
import { corpus } from './corpus.ts';

/** What the site's feeds and downloads are made of. */
export const publication = (): Publication => ({ corpus: corpus(), absolute });
