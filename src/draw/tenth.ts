/** A length rounded to a tenth of a pixel, which is finer than anybody sees. */
export const tenth = (length: number): number => Math.round(length * 10) / 10;
