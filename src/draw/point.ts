/** A point in pixels: `x` to the right (on maps to the east), `y` down (to the south). */
export interface Point {
  readonly x: number;
  readonly y: number;
}
