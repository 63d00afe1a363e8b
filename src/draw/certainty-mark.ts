import type { Element } from 'hast';
import type { Confidence } from '../model/confidence.ts';
import type { Track } from '../model/track.ts';
import { element } from './tree.ts';

/**
 * The mark that shows how sure something is: full, a ring or split. Without arguments it takes
 * confidence and track from the element around it. Words next to it say the same, so screen readers
 * skip it. `certainty-mark.css` draws it.
 */
export const drawCertaintyMark = (confidence?: Confidence, track?: Track): Element =>
  element('span', { class: 'mark', 'data-confidence': confidence, 'data-track': track });
