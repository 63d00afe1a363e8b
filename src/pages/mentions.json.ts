import { corpus } from '../content/corpus.ts';
import { href } from '../href.ts';
import { summariesOf } from '../link-previews/summaries.ts';

export const GET = () => Response.json(summariesOf(corpus(), href));
