import { deniersOf } from './accusation.ts';
import { locationOf } from './body.ts';
import type { Corpus } from './corpus.ts';
import type { Figure } from './figure.ts';
import { errorAt, type Problem } from './problem.ts';
import type { Source } from './source.ts';

/** Keys of sources and figures that contradict each other. */
export const checkSources = ({ sources, figures }: Corpus): readonly Problem[] => [
  ...sources.flatMap(checkLeaning),
  ...sources.flatMap(checkReading),
  ...figures.flatMap(checkContradiction),
  ...figures.flatMap(checkDenial),
];

/** A source that speaks for a party must say who owns or directs it. */
function checkLeaning(source: Source): readonly Problem[] {
  if (source.party === undefined || source.leaning !== undefined) return [];
  const message = `The source "${source.id}" has a party, but no leaning.`;
  const hint = 'Say in a phrase who owns or directs it: leaning: state news agency of Syria.';
  return [errorAt(locationOf(source, 'party'), message, hint)];
}

/**
 * Only a source that was opened has a summary of what it says, and it must have the day of that.
 */
function checkReading(source: Source): readonly Problem[] {
  const { id, read, opened, says } = source;
  if (read !== 'not opened') {
    if (opened) return [];
    const hint = 'Write the day: opened: 2026-11-25.';
    const message = `The source "${id}" was read, but opened is missing.`;
    return [errorAt(locationOf(source, 'read'), message, hint)];
  }
  const key = opened ? 'opened' : says.length > 0 ? 'says' : null;
  if (!key) return [];
  const message = `The source "${id}" has ${key}, but was not opened.`;
  const hint = 'Write how much of it was read: read: whole, part or quoted.';
  return [errorAt(locationOf(source, key), message, hint)];
}

/** A figure that another contradicts must be disputed. */
function checkContradiction(figure: Figure): readonly Problem[] {
  if (figure.confidence === 'disputed' || figure.contradictedBy.length === 0) return [];
  const message = `The figure "${figure.id}" is ${figure.confidence}, but contradicted by another.`;
  const hint =
    'Write confidence: disputed; or leave contradictedBy out, if the other is of another day or thing.';
  return [errorAt(locationOf(figure, 'confidence'), message, hint)];
}

/** A figure that somebody denies must be disputed. */
function checkDenial(figure: Figure): readonly Problem[] {
  const [denier] = deniersOf(figure);
  if (figure.confidence === 'disputed' || denier === undefined) return [];
  const message = `The figure "${figure.id}" is ${figure.confidence}, but denied by ${denier}.`;
  const hint =
    'Write confidence: disputed; or leave denies out, if the answer does not deny the number.';
  return [errorAt(locationOf(figure, 'confidence'), message, hint)];
}
