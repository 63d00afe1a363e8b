import { corpus } from '../content/corpus.ts';
import { href } from '../href.ts';
import { summariesOf } from '../mentions/summaries.ts';

export const GET = () => Response.json(summariesOf(corpus(), href));
