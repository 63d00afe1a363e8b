import {
  addDays,
  compareDates,
  day,
  daysBetween,
  type PartialDate,
} from '../../../src/model/date.ts';
import { confidences } from '../../../src/model/confidence.ts';
import { tracks } from '../../../src/model/track.ts';
import type { Span } from '../../../src/model/window.ts';
import type { TimelineEvent } from '../../../src/timeline/drawing.ts';
import { randomOf } from '../../unit/timeline/generate.ts';

/** Four years, so that 10,000 events are seven a day. */
export const span: Span = { from: day('2012-01-01'), to: day('2015-12-31') };

const titles = [
  'Envoy receives the government delegation in Geneva',
  'Government forces take Sheikh Miskin',
  'HNC says 97 factions will observe a two-week truce',
  'Donors meet in London',
  'Encirclement of Nubl and al-Zahraa ends',
  'Pro-government outlet reports Kafr Naya taken',
];

/** Events in order of time, the same at every run; one in twenty lasts several days. */
export function manyEvents(count: number): readonly TimelineEvent[] {
  const random = randomOf(2016);
  const days = daysBetween(span.from, span.to);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, (_, number) => {
    const start = pick(days);
    const lasts = random() < 0.05;
    return {
      id: `event-${number}`,
      title: pick(titles),
      date: (lasts ? `${start}/${addDays(start, 4)}` : start) as PartialDate,
      track: pick(tracks),
      confidence: pick(confidences),
    };
  }).sort((a, b) => compareDates(a.date, b.date));
}
