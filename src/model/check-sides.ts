import { locationOf, type SidesGraphic, type WithBody } from './body.ts';
import type { CheckContext } from './check-context.ts';
import { allTexts, type Corpus } from './corpus.ts';
import { homeOf } from './kinds.ts';
import { nearest } from './nearest.ts';
import { errorAt, type Problem } from './problem.ts';
import type { Side } from './side.ts';

/** Sides that do not say whether they had a seat, and graphics with sides that do not exist. */
export const checkSides = (corpus: Corpus, context: CheckContext): readonly Problem[] => [
  ...corpus.sides.flatMap(checkSeat),
  ...[...allTexts(corpus), ...context.invalidRecords].flatMap((record) =>
    record.facts.graphics.flatMap((graphic) =>
      graphic.kind === 'sides' ? checkGraphic(corpus, context, record, graphic) : [],
    ),
  ),
];

function checkSeat(side: Side): readonly Problem[] {
  const { id, seat, noSeat } = side;
  if (seat === undefined && noSeat === undefined)
    return [
      errorAt(
        locationOf(side, 'id'),
        `The side "${id}" does not say whether it had a seat at the talks.`,
        'Write how, as in seat: a delegation of its own; or why not, as in noSeat: not invited.',
      ),
    ];
  if (seat !== undefined && noSeat !== undefined)
    return [
      errorAt(
        locationOf(side, 'noSeat'),
        `The side "${id}" has a seat, and noSeat as well.`,
        'Delete one of the two.',
      ),
    ];
  return [];
}

function checkGraphic(
  { sides }: Corpus,
  { invalid }: CheckContext,
  { file }: WithBody,
  graphic: SidesGraphic,
): readonly Problem[] {
  const at = { file, line: graphic.line };
  if (sides.length === 0 && ![...invalid].some((name) => /^side(?::|$)/.test(name)))
    return [errorAt(at, 'The graphic of the sides would show nothing.', homeOf('side'))];
  const ids = sides.map(({ id }) => id as string);
  return graphic.sides
    .filter((id) => !ids.includes(id) && !invalid.has('side') && !invalid.has(`side:${id}`))
    .map((id) => {
      const meant = nearest(id, ids);
      const question = meant ? `Did you mean "${meant}"? ` : '';
      return errorAt(at, `The side "${id}" does not exist.`, `${question}${homeOf('side')}`);
    });
}
