import { widthOf } from '../../draw/letter-widths.ts';
import { labelType, type Measure } from './label-text.ts';

/** The width of a label's words on one line, in px. */
export const measureLabel: Measure = (text, weight) => widthOf(text, labelType.size, weight);
