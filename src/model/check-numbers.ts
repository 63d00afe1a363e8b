import { locationOf, type WithBody } from './body.ts';
import type { CheckContext } from './check-context.ts';
import { allTexts, findFigure, type Corpus } from './corpus.ts';
import type { Figure } from './figure.ts';
import { errorAt, type Problem } from './problem.ts';

/**
 * Reports numbers in texts that differ from the figure that they refer to, and contradictions
 * between figures that only one of them states.
 */
export const checkNumbers = (corpus: Corpus, { invalid }: CheckContext): readonly Problem[] => [
  ...allTexts(corpus).flatMap((record) => checkWords(corpus, record)),
  ...corpus.figures.flatMap((figure) => checkContradictions(corpus, figure, invalid)),
];

/** The numbers in a text, without thousands separators: "1,500" is 1500. */
const numbersIn = (text: string): readonly string[] =>
  (text.match(/\d+(?:[,.\u00a0\u202f]\d+)*/g) ?? []).map((number) =>
    number.replace(/[,\u00a0\u202f]/g, ''),
  );

const checkWords = (corpus: Corpus, { file, facts }: WithBody): readonly Problem[] =>
  facts.references.flatMap(({ kind, id, line, words }) => {
    const figure = kind === 'figure' ? findFigure(corpus, id) : null;
    const known = figure && numbersIn(figure.value);
    const other = numbersIn(words).find((number) => !known?.includes(number));
    if (!figure || other === undefined) return [];
    const where = locationOf(figure, 'value');
    const message = `"${words}" refers to figure:${id}, of which the value is "${figure.value}".`;
    const hint = `Write the number of the figure, or correct value: at ${where.file}:${where.line}.`;
    return [errorAt({ file, line }, message, hint)];
  });

/** Where one number contradicts another, the other contradicts it. */
const checkContradictions = (
  corpus: Corpus,
  figure: Figure,
  invalid: CheckContext['invalid'],
): readonly Problem[] =>
  figure.contradictedBy.flatMap((id, index) => {
    const at = locationOf(figure, `contradictedBy.${index}`);
    if (id === figure.id) {
      const hint = 'Write the id of the other number, or take it out.';
      return [errorAt(at, `The figure "${id}" is said to contradict itself.`, hint)];
    }
    const other = findFigure(corpus, id);
    if (!other || other.contradictedBy.includes(figure.id) || invalid.has(`figure:${id}`))
      return [];
    const where = locationOf(other, 'contradictedBy');
    const message = `The figure "${figure.id}" is contradicted by "${id}", which does not say so of it.`;
    const hint = `Write "${figure.id}" behind contradictedBy: of "${id}" as well, at ${where.file}:${where.line}.`;
    return [errorAt(at, message, hint)];
  });
