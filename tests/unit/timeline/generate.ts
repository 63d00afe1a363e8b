import { compareDates } from '../../../src/model/date.ts';
import type { Day, PartialDate } from '../../../src/model/date.ts';
import { addDays, day } from '../../../src/model/date.ts';
import { confidences } from '../../../src/model/confidence.ts';
import { tracks } from '../../../src/model/track.ts';
import type { Frame, TimelineEvent } from '../../../src/timeline/layout/types.ts';
import type { Span } from '../../../src/model/span.ts';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words =
  'Envoy suspends talks until February government forces take Sheikh Miskin HNC says 97 factions ' +
  'will observe a two-week truce pro-government outlet reports Kafr Naya taken al-Zahraa 300,000';

/** A case to lay out: events in order of time, a span around most of them, and a frame. */
export interface Case {
  readonly events: readonly TimelineEvent[];
  readonly span: Span;
  readonly frame: Frame;
}

/** A case as may come up, or worse: crowded days, long words, all precisions, any frame. */
export function generate(seed: number): Case {
  const random = randomOf(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;
  const from = addDays(day('2015-09-01'), upTo(60));
  const length = pick([1, 3, 8, 31, 120, 400]);
  const event = (number: number): TimelineEvent => {
    const start = upTo(words.length - 70);
    return {
      id: `event-${number}`,
      title: words.slice(start, start + 8 + upTo(60)).trim(),
      date: dateFrom(addDays(from, upTo(length + 4) - 2), upTo(20)),
      track: pick(tracks),
      confidence: pick(confidences),
    };
  };
  return {
    events: Array.from({ length: upTo(pick([3, 20, 70])) }, (_, number) => event(number)).sort(
      (a, b) => compareDates(a.date, b.date),
    ),
    span: { from, to: addDays(from, length - 1) },
    frame: {
      orientation: pick(['horizontal', 'vertical']),
      width: 200 + upTo(1200),
      height: random() < 0.5 ? null : 200 + upTo(800),
    },
  };
}

/** Most dates are days; one in ten is an interval, one in twenty a month or a year. */
function dateFrom(start: Day, kind: number): PartialDate {
  if (kind < 2) return `${start}/${addDays(start, 1 + kind * 6)}` as PartialDate;
  if (kind === 2) return start.slice(0, 7) as PartialDate;
  return (kind === 3 ? start.slice(0, 4) : start) as PartialDate;
}
