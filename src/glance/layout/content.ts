import { holderKeyOf } from '../../map/layout/marks.ts';
import { typeset, unbroken, withCapital } from '../../markdown/typography.ts';
import { changesIn, countChanges, isWhollyIn, type Change } from '../../model/changes.ts';
import { findPlace, type Corpus } from '../../model/corpus.ts';
import {
  dayNumber,
  firstDay,
  formatDate,
  isDay,
  weekdayOf,
  type Day,
  type PartialDate,
} from '../../model/date.ts';
import { daysOf, type Span } from '../../model/span.ts';
import { trackLabel } from '../../model/story.ts';
import { clauseOf, talksLineOf, type TalksMoment } from '../../model/talks-line.ts';
import type { GlanceContent, Moment, PlaceChange } from './types.ts';

/** What a drawing of a span shows, from the records of the corpus. */
export function contentOf(corpus: Corpus, span: Span): GlanceContent {
  const { start, moments } = talksLineOf(corpus, span);
  const changes = changesIn(corpus.control, span);
  const { story } = corpus;
  const counted = countChanges(changes.filter((change) => isWhollyIn(change, span)));
  return {
    days: daysOf(span).map((day) => ({
      weekday: weekdayOf(day, { short: true }),
      date: formatDate(day, { short: true, withoutYear: true }),
    })),
    start,
    moments: moments.map((moment) => momentOf(moment, moments, span)),
    changes: changes.flatMap((change) => changeOf(corpus, change, span) ?? []),
    labels: { talks: trackLabel(story, 'talks'), offensive: trackLabel(story, 'offensive') },
    total: counted.map(({ number, words }) => `${number} ${words}`),
  };
}

/** A date that is never broken over two lines: "5 or 6 Feb". */
const inOnePiece = (date: PartialDate): string =>
  unbroken(formatDate(date, { short: true, withoutYear: true }));

/** The number of a day in a span, counted from 0; negative before it. */
const indexIn = (day: Day, { from }: Span): number => dayNumber(day) - dayNumber(from);

function momentOf(
  { event, kind, level }: TalksMoment,
  all: readonly TalksMoment[],
  span: Span,
): Moment {
  const day = firstDay(event.date);
  const ofDay = all.filter((other) => firstDay(other.event.date) === day);
  const part = ofDay.findIndex((other) => other.event === event) / ofDay.length;
  const when = isDay(event.date) ? '' : `, ${inOnePiece(event.date)}`;
  const words = kind === 'tick' ? '' : withCapital(typeset(`${clauseOf(event)}${when}`));
  return { day: indexIn(day, span), part, kind, level, words };
}

function changeOf(corpus: Corpus, change: Change, span: Span): PlaceChange | null {
  const { record, kind, from, to, isOpen } = change;
  const place = findPlace(corpus, record.place);
  if (!place) return null;
  const when = isOpen ? `, ${inOnePiece(record.date)}` : '';
  return {
    name: `${place.name}${when}`,
    kind,
    holder: holderKeyOf(corpus.story, place, record.to),
    confidence: record.confidence,
    from: indexIn(from, span),
    to: indexIn(to, span),
  };
}
