import { locationOf } from './body.ts';
import type { CheckContext } from './check-context.ts';
import { controlChain, type ControlRecord } from './control.ts';
import type { Corpus } from './corpus.ts';
import { firstDay, isDay, lastDay } from './date.ts';
import { errorAt, type Problem } from './problem.ts';
import { isWithin, type Span } from './span.ts';

/** Control records that do not fit together: each must start from the holder of the one before. */
export function checkControl(
  { story, control }: Corpus,
  { invalid }: CheckContext,
): readonly Problem[] {
  const places = new Set(control.map(({ place }) => place));
  return [...places].flatMap((place) =>
    controlChain(control, place).flatMap((record, index, chain) => [
      ...(invalid.has('story') ? [] : checkDay(record, story.days.control)),
      ...(invalid.has(`control:${place}`) ? [] : checkLink(record, chain[index - 1])),
    ]),
  );
}

function checkDay(record: ControlRecord, recorded: Span): readonly Problem[] {
  if (isWithin(firstDay(record.date), recorded) && isWithin(lastDay(record.date), recorded))
    return [];
  const hint = `Control is recorded from ${recorded.from} to ${recorded.to}; content/story.yaml says so.`;
  const message = `date: ${record.date} of ${record.place} is outside the days recorded.`;
  return [errorAt(locationOf(record, 'date'), message, hint)];
}

function checkLink(record: ControlRecord, before: ControlRecord | undefined): readonly Problem[] {
  const at = locationOf(record, record.from ? 'from' : 'place');
  if (!before) {
    if (!record.from && isDay(record.date)) return [];
    if (!record.from) {
      const message = `The starting state of ${record.place} has no one day: ${record.date}.`;
      const hint =
        'Write the day on which the records begin, and from whom it was taken in a later one.';
      return [errorAt(locationOf(record, 'date'), message, hint)];
    }
    const message = `from: ${record.from}, but ${record.place} has no earlier record.`;
    return [errorAt(at, message, 'Add a starting state without "from", or take "from" out here.')];
  }
  const earlier = `${before.file}:${before.line} says that it was held by ${before.to} from ${before.date}.`;
  if (lastDay(before.date) >= lastDay(record.date)) {
    const message = `${record.place} has two records for ${record.date}.`;
    return [errorAt(at, message, `${earlier} Keep one of the two.`)];
  }
  if (record.from === before.to) return [];
  const message = record.from
    ? `from: ${record.from} does not join up for ${record.place}.`
    : `${record.place} has no "from", but it has an earlier record.`;
  return [errorAt(at, message, `${earlier} Write "from: ${before.to}", or correct that record.`)];
}
