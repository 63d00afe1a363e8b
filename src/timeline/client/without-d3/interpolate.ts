type Between = (share: number) => number;

/**
 * In place of `d3-interpolate`. A scale on this site goes from number to number; colours, texts and
 * flights from one zoom to another, which make up the rest of it, are mixed nowhere.
 */
export const interpolateNumber =
  (a: number, b: number): Between =>
  (share) =>
    a * (1 - share) + b * share;

export const interpolate = interpolateNumber;

export const interpolateRound =
  (a: number, b: number): Between =>
  (share) =>
    Math.round(a * (1 - share) + b * share);

const nothing = (): never => {
  throw new Error('left out of D3');
};

export {
  nothing as interpolateCubehelixLong,
  nothing as interpolateRgbBasis,
  nothing as interpolateZoom,
  nothing as piecewise,
};
