import { z } from 'astro/zod';
import { confidences } from './confidence.ts';

/** How sure a statement is, as an editor writes it. */
export const confidence = z
  .enum(confidences, { error: 'Confidence is one of: confirmed, reported, disputed.' })
  .describe(
    'How sure it is: confirmed (both sides, or a monitor plus state media, or an official document, or an announcement of one’s own decision), reported (one side or few sources, uncontradicted) or disputed (contradicted).',
  );
