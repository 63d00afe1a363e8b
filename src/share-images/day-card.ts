import { typeset } from '../markdown/typography.ts';
import { pathOfDay } from '../model/address.ts';
import { eventsOn, type Corpus } from '../model/corpus.ts';
import { addDays, formatDate, formatDay, type Day } from '../model/date.ts';
import { titleOn, type Event } from '../model/event.ts';
import { trackLabel } from '../model/story.ts';
import { tracks, type Track } from '../model/track.ts';
import { box, label, type CardBox } from './box.ts';
import { cardPathOf, cardSize, margin, type ShareCard } from './card.ts';
import type { CardGraphic } from './clocks.ts';
import { colours } from './colours.ts';
import { tenth } from '../draw/tenth.ts';
import { certaintyMark, compose } from './parts.ts';
import { clamp, head, linesOf } from './text.ts';
import { sans, serif } from './type.ts';

const gutter = 48;
const column = (cardSize.width - 2 * margin - gutter) / 2;

/** Possible font sizes of a day's events, the largest first, in pixels. */
const sizes = [42, 38, 34, 30] as const;
const columnRoom = 274;

/** The width of an event's title after its mark, in pixels. */
const titleWidth = column - 52;
const titleLeading = 1.16;

/** Whether the events of a track on a day fit into its column at a font size. */
function fits(events: readonly Event[], size: number): boolean {
  const shown = events.slice(0, most(events));
  const heights = shown.map(
    ({ title }) => 16 + linesOf(title, size, titleWidth) * size * titleLeading,
  );
  const more = events.length > shown.length ? 14 + size * 1.25 : 0;
  return heights.reduce((sum, height) => sum + height, more) <= columnRoom;
}

/**
 * How many events of a track are shown: all of up to three, else two and the number of the others.
 */
const most = (events: readonly Event[]): number => (events.length > 3 ? 2 : 3);

/** The events of a track on a day, or the words for a day without any. */
function clock(track: Track, label: string, events: readonly Event[], size: number): CardBox {
  const shown = events.slice(0, most(events));
  const more = events.length - shown.length;
  const words = {
    fontFamily: serif,
    fontSize: size,
    lineHeight: 1.25,
    color: colours['ink-soft'],
  };
  return box(
    { width: column, borderTop: `4px solid ${colours[track]}`, paddingTop: 12 },
    box(
      { fontFamily: sans, fontWeight: 600, fontSize: 32, lineHeight: 1.3, color: colours[track] },
      label,
    ),
    ...shown.map((event) => drawEventLine(event, size)),
    ...(shown.length === 0 ? [box({ ...words, marginTop: 14 }, 'Nothing recorded')] : []),
    ...(more > 0 ? [box({ ...words, marginTop: 14 }, `and ${more} more`)] : []),
  );
}

function drawEventLine({ title, confidence, track }: Event, size: number): CardBox {
  const words = { fontFamily: serif, fontWeight: 400, fontSize: size, lineHeight: titleLeading };
  return box(
    { flexDirection: 'row', alignItems: 'flex-start', marginTop: 16 },
    certaintyMark(confidence, track),
    box(
      {
        ...words,
        width: titleWidth,
        color: colours.ink,
        wordBreak: 'break-word',
        ...clamp(size > 30 ? 4 : 2),
      },
      typeset(title),
    ),
  );
}

/** The card of a day: both tracks side by side. */
export function dayCard(corpus: Corpus, day: Day): ShareCard {
  const date = formatDay(day);
  const columns = tracks.map((track) => ({
    track,
    events: eventsOn(corpus, day, track).map((event) => ({ ...event, title: titleOn(event, day) })),
  }));
  const size = sizes.find((each) => columns.every(({ events }) => fits(events, each))) ?? 30;
  const sentences = columns.map(({ track, events }) => {
    const titles = events.map(({ title }) => title).join('; ');
    return `${trackLabel(corpus.story, track)}: ${titles || 'nothing recorded'}.`;
  });
  return {
    path: cardPathOf(pathOfDay(day)),
    alt: `${date} on two clocks. ${sentences.join(' ')}`,
    ...compose(
      corpus.story,
      [
        head({ title: date, sizes: [[80, 1]] }).box,
        box(
          { flexDirection: 'row', marginTop: 24 },
          ...columns.map(({ track, events }, nth) =>
            box(
              { marginLeft: nth * gutter },
              clock(track, trackLabel(corpus.story, track), events, size),
            ),
          ),
        ),
      ],
      drawStrip(day),
    ),
  };
}

const strip = { top: 562, height: 48, days: 9, gap: 4 } as const;

/** The days around a day at the foot of its card, with that day highlighted. */
function drawStrip(day: Day): CardGraphic {
  const width = (cardSize.width - 2 * margin + strip.gap) / strip.days;
  const around = Array.from({ length: strip.days }, (_, nth) => addDays(day, nth - 4));
  const left = (nth: number): number => margin + nth * width;
  return {
    drawing: around
      .map((other, nth) => {
        const fill = other === day ? colours.band : colours['paper-raised'];
        return `<rect x="${tenth(left(nth))}" y="${strip.top}" width="${tenth(width - strip.gap)}" height="${strip.height}" fill="${fill}"/>`;
      })
      .join(''),
    labels: around.map((other, nth) =>
      label(
        formatDate(other, { short: true, withoutYear: true }),
        { x: left(nth) + (width - strip.gap) / 2, y: strip.top + 5 },
        {
          fontFamily: sans,
          fontWeight: other === day ? 600 : 400,
          fontSize: 28,
          lineHeight: 1.35,
          color: other === day ? colours['band-ink'] : colours['ink-soft'],
        },
        'middle',
      ),
    ),
  };
}
