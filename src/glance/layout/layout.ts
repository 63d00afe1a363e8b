import { layOutAcross } from './across.ts';
import type { Form, GlanceContent, GlanceDrawing } from './types.ts';
import { layOutUpright } from './upright.ts';

const layOuts = { upright: layOutUpright, across: layOutAcross } as const;

/** Lays out a drawing in one of its forms. */
export const layOutGlance = (content: GlanceContent, form: Form): GlanceDrawing =>
  layOuts[form](content);
