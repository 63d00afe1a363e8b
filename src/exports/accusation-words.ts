import type { Accusation } from '../model/accusation.ts';
import { formatDate } from '../model/date.ts';

/**
 * An accusation with its answers as one text: "sohr to Russia, 15 February 2016: … / Russia, …: …".
 */
export const accusationInWords = ({
  by,
  to,
  date,
  says,
  answers,
  noAnswerFound,
}: Accusation): string =>
  [
    `${by} to ${to}, ${formatDate(date)}: ${says}`,
    ...answers.map((answer) => `${answer.by}, ${formatDate(answer.date)}: ${answer.says}`),
    ...(noAnswerFound ? [`no answer found on ${noAnswerFound}`] : []),
  ].join(' / ');
