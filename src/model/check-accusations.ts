import type { WithAccusations } from './accusation.ts';
import { locationOf, type Written } from './body.ts';
import type { Corpus } from './corpus.ts';
import { errorAt, type Problem } from './problem.ts';

/** Accusations without an answer for which nobody has looked. */
export const checkAccusations = ({ events, figures }: Corpus): readonly Problem[] =>
  [...events, ...figures].flatMap(checkAnswers);

const checkAnswers = (record: Written & WithAccusations): readonly Problem[] =>
  record.accuses.flatMap(({ to, answers, noAnswerFound }, nth) => {
    const at = locationOf(record, `accuses.${nth}`);
    if (answers.length === 0 && noAnswerFound === undefined)
      return [
        errorAt(
          at,
          `The accusation of ${to} has no answer.`,
          'Write it under answers:, or the day on which none was found: noAnswerFound: 2026-11-26.',
        ),
      ];
    if (answers.length > 0 && noAnswerFound !== undefined)
      return [
        errorAt(
          locationOf(record, `accuses.${nth}.noAnswerFound`),
          `The accusation of ${to} has an answer, and noAnswerFound as well.`,
          'Delete noAnswerFound.',
        ),
      ];
    return [];
  });
