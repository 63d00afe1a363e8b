/**
 * In place of `d3-format`, which a scale of numbers imports to label its ticks. Here ticks are
 * days, and `model/date.ts` words them.
 */
const nothing = (): never => {
  throw new Error('left out of D3');
};

export {
  nothing as format,
  nothing as formatPrefix,
  nothing as formatSpecifier,
  nothing as precisionFixed,
  nothing as precisionPrefix,
  nothing as precisionRound,
};
