/**
 * In place of `d3-format`, which a scale of numbers imports to label its ticks. Here ticks are
 * days, and `model/date.ts` words them.
 */
const nothing = (): never => {
  throw new Error('There is no d3-format here: scales on this site label no numbers.');
};

export {
  nothing as format,
  nothing as formatPrefix,
  nothing as formatSpecifier,
  nothing as precisionFixed,
  nothing as precisionPrefix,
  nothing as precisionRound,
};
