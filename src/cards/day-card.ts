import { typeset } from '../markdown/typography.ts';
import { pathOfDay } from '../model/address.ts';
import { eventsOn, type Corpus } from '../model/corpus.ts';
import { addDays, formatDate, weekdayOf, type Day } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { trackLabels, tracks, type Track } from '../model/track.ts';
import { box, label, type Box } from './box.ts';
import { cardPathOf, cardSize, margin, type Card } from './card.ts';
import type { Graphic } from './clocks.ts';
import { colours } from './colours.ts';
import { tenth } from './marks.ts';
import { certainty, clamp, compose, head } from './parts.ts';

const gutter = 48;
const column = (cardSize.width - 2 * margin - gutter) / 2;

/** What a clock did on a day: at most three events, and how many more. Nothing is said to be so. */
function clock(track: Track, events: readonly Event[], size: number): Box {
  const shown = events.slice(0, events.length > 3 ? 2 : 3);
  const more = events.length - shown.length;
  const words = {
    fontFamily: 'serif',
    fontSize: size,
    lineHeight: 1.25,
    color: colours['ink-soft'],
  };
  return box(
    { width: column, borderTop: `4px solid ${colours[track]}`, paddingTop: 12 },
    box(
      { fontFamily: 'sans', fontWeight: 600, fontSize: 32, lineHeight: 1.3, color: colours[track] },
      trackLabels[track],
    ),
    ...shown.map((event) => told(event, size)),
    ...(shown.length === 0 ? [box({ ...words, marginTop: 14 }, 'Nothing recorded')] : []),
    ...(more > 0 ? [box({ ...words, marginTop: 14 }, `and ${more} more`)] : []),
  );
}

function told({ title, confidence, track }: Event, size: number): Box {
  const line = certainty('', confidence, track);
  const [mark] = line.props.children as readonly Box[];
  const words = { fontFamily: 'serif', fontWeight: 400, fontSize: size, lineHeight: 1.16 };
  return box(
    { flexDirection: 'row', alignItems: 'flex-start', marginTop: 16 },
    ...(mark ? [mark] : []),
    box(
      { ...words, width: column - 52, color: colours.ink, ...clamp(size > 40 ? 3 : 2) },
      typeset(title),
    ),
  );
}

/** Both clocks of a day beside each other. */
export function dayCard(corpus: Corpus, day: Day): Card {
  const date = `${weekdayOf(day)} ${formatDate(day)}`;
  const columns = tracks.map((track) => ({ track, events: eventsOn(corpus, day, track) }));
  const size = columns.some(({ events }) => events.length > 2) ? 34 : 42;
  const told = columns.map(({ track, events }) => {
    const titles = events.map(({ title }) => title).join('; ');
    return `${trackLabels[track]}: ${titles || 'nothing recorded'}.`;
  });
  return {
    path: cardPathOf(pathOfDay(day)),
    alt: `${date} on two clocks. ${told.join(' ')}`,
    ...compose(
      [
        head({ title: date, sizes: [[80, 1]] }),
        box(
          { flexDirection: 'row', marginTop: 24 },
          ...columns.map(({ track, events }, nth) =>
            box({ marginLeft: nth * gutter }, clock(track, events, size)),
          ),
        ),
      ],
      drawStrip(day),
    ),
  };
}

const strip = { top: 562, height: 48, days: 9, gap: 4 } as const;

/** The days around a day at the foot of its card, and the day itself among them. */
function drawStrip(day: Day): Graphic {
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
          fontFamily: 'sans',
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
