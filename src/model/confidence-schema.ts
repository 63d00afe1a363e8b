import { z } from 'astro/zod';
import { confidences } from './confidence.ts';

/** How sure a statement is, as an editor writes it. */
export const confidence = z.enum(confidences, {
  error: 'Confidence is one of: confirmed, reported, disputed.',
});
