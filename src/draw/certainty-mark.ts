import type { Element } from 'hast';
import type { Confidence } from '../model/confidence.ts';
import type { Track } from '../model/track.ts';
import { element } from './tree.ts';

/**
 * The mark that tells how sure something is: full, a ring or split. It is that of the item which it
 * stands in, and in the colour of its track, unless it is told others. Words beside it say the same,
 * so it has none. `certainty-mark.css` paints it.
 */
export const drawCertaintyMark = (confidence?: Confidence, track?: Track): Element =>
  element('span', { class: 'mark', 'data-confidence': confidence, 'data-track': track });
