import type { Publication } from '../model/publication.ts';
import { absolute } from '../href.ts';
import { corpus } from './corpus.ts';

/** The publication from which feeds and downloads are made. */
export const publication = (): Publication => ({ corpus: corpus(), absolute });
