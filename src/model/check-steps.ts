import { locationOf } from './body.ts';
import { findEvent, type Corpus } from './corpus.ts';
import type { Event } from './event.ts';
import { errorAt, type Problem } from './problem.ts';

/** Reports the keys `step`, `round` and `denies` in events where they have no meaning. */
export const checkSteps = (corpus: Corpus): readonly Problem[] =>
  corpus.events.flatMap((event) => [
    ...checkTrack(event),
    ...checkRound(event),
    ...checkDenial(corpus, event),
  ]);

/** All three keys belong to events of the talks. */
function checkTrack(event: Event): readonly Problem[] {
  if (event.track === 'talks') return [];
  return (['step', 'round', 'denies'] as const)
    .filter((key) => event[key])
    .map((key) =>
      errorAt(
        locationOf(event, key),
        `${key}: ${event[key]} stands in an event of the track offensive.`,
        `Only the line of the talks has steps. Take the key out, or write track: talks.`,
      ),
    );
}

/** Only a step opens or closes a round. */
function checkRound(event: Event): readonly Problem[] {
  if (!event.round || event.step) return [];
  const message = `round: ${event.round} stands in an event that is no step.`;
  const hint = 'Write step: true as well, or take the key out.';
  return [errorAt(locationOf(event, 'round'), message, hint)];
}

/** Only a step, of another event, can be denied. */
function checkDenial(corpus: Corpus, event: Event): readonly Problem[] {
  const { denies } = event;
  const denied = denies === undefined ? null : findEvent(corpus, denies);
  if (!denied || (denied.step && denied !== event)) return [];
  const message = `denies: ${denied.id} is no step of the talks.`;
  const hint = 'Name the event by which a round was opened, the one with step: true.';
  return [errorAt(locationOf(event, 'denies'), message, hint)];
}
