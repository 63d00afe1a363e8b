import { selection } from 'd3-selection';

/**
 * In place of `d3-transition`. Nothing on this site moves but under the reader's hand, so that D3's
 * zoom and brush have no animation to interrupt; they ask for no more than this of it.
 */
export const interrupt = (): void => undefined;

Object.assign(selection.prototype as object, {
  interrupt<Selection>(this: Selection): Selection {
    return this;
  },
});
