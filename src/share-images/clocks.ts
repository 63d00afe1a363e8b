import { eventsIn, type Corpus } from '../model/corpus.ts';
import { firstDay, isToTheDay, lastDay } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { trackLabel } from '../model/story.ts';
import { tracks, type Track } from '../model/track.ts';
import type { Span } from '../model/span.ts';
import { label, type CardBox } from './box.ts';
import { cardSize, margin } from './card.ts';
import { colours } from './colours.ts';
import type { Land } from './land.ts';
import { drawCardMark } from './marks.ts';
import { tenth } from '../draw/tenth.ts';
import { bandLabels, namesDays, dateScale, startOf, widthOnBand, type Scale } from './scale.ts';
import { markSizes, dodgeMarks, type Sizes, type DodgedMark } from './spots.ts';
import { sans } from './type.ts';

/** A drawing with the text that belongs to it. */
export interface CardGraphic {
  readonly drawing: string;
  readonly labels: readonly CardBox[];
  /** The land below a map. */
  readonly land?: Land;
}

/** A graphic at the foot of a card. The text above may reach down to `top`. */
export interface FootGraphic extends CardGraphic {
  readonly top: number;
}

interface ClocksOptions {
  readonly span: Span;
  /** The events to highlight; without any, all look the same. */
  readonly chosen?: readonly Event[];
}

/** The top and bottom of the band of dates, in pixels. */
const band = { top: 460, bottom: 516 } as const;

/** The two clocks of a span at the foot of a card: the talks above the dates, the ground below. */
export function drawClocks(corpus: Corpus, { span, chosen = [] }: ClocksOptions): FootGraphic {
  const scale = dateScale(span, margin, cardSize.width - 2 * margin);
  const sizes = markSizes(scale, chosen);
  // A mark is on a day. Events known only by month or year have no mark.
  const events = eventsIn(corpus, span).filter(({ date }) => isToTheDay(date));
  const spots = tracks.flatMap((track) => {
    const own = events.filter((event) => event.track === track);
    return dodgeMarks(own, chosen, scale, sizes);
  });
  const marks = [...spots].sort((a, b) => Number(a.isChosen) - Number(b.isChosen));
  const named = tracks.map((track) =>
    nameTrack({ track, words: trackLabel(corpus.story, track) }, spots, {
      sizes,
      isWeek: namesDays(scale),
    }),
  );
  const highest = spots
    .filter(({ event }) => event.track === 'talks')
    .map((spot) => edgeOf(spot, sizes));
  return {
    top: Math.min(...named.map(({ top }) => top), ...highest) - 10,
    drawing: [
      `<rect x="${scale.left}" y="${band.top}" width="${scale.width}" height="${band.bottom - band.top}" fill="${colours.band}"/>`,
      ...chosen.map((event) => drawDays(event, scale)),
      ...bandLabels(scale).map(({ x, isInside }) => (isInside ? drawTick(x) : '')),
      ...marks.map((spot) => drawSpot(spot, sizes, chosen.length > 0)),
    ].join(''),
    labels: [...nameDates(scale), ...named.map((name) => name.label)],
  };
}

/** The middle of a mark, in pixels from the top of the card. */
const middleOf = ({ event, row, isChosen }: DodgedMark, { gap, chosen }: Sizes): number => {
  const away = gap - 2 + row * gap + (isChosen && chosen > 12 ? 2 : 0);
  return event.track === 'talks' ? band.top - away : band.bottom + away;
};

/** The edge of a mark that is furthest from the dates, in pixels from the top of the card. */
const edgeOf = (spot: DodgedMark, sizes: Sizes): number => {
  const radius = spot.isChosen ? sizes.chosen : sizes.mark;
  return middleOf(spot, sizes) + (spot.event.track === 'talks' ? -radius : radius);
};

function drawSpot(spot: DodgedMark, sizes: Sizes, isOneOfSome: boolean): string {
  const { event, x, isChosen } = spot;
  const radius = isChosen ? sizes.chosen : sizes.mark;
  const style = { radius, colour: colours[event.track], confidence: event.confidence };
  const mark = drawCardMark(x, middleOf(spot, sizes), style);
  return isOneOfSome && !isChosen ? `<g opacity=".42">${mark}</g>` : mark;
}

/** The days of an event on the band, in the colour of its track. */
function drawDays(event: Event, scale: Scale): string {
  const from = startOf(scale, firstDay(event.date));
  const to = startOf(scale, lastDay(event.date)) + scale.step;
  return `<rect x="${tenth(from)}" y="${band.top}" width="${tenth(Math.max(6, to - from))}" height="${band.bottom - band.top}" fill="${colours[event.track]}"/>`;
}

const drawTick = (x: number): string =>
  `<path d="M${tenth(x)} ${band.top}V${band.bottom}" stroke="${colours['band-ink-soft']}" stroke-width="2"/>`;

const small = { fontFamily: sans, fontWeight: 600, fontSize: 30, lineHeight: 1.4 } as const;

const nameDates = (scale: Scale): readonly CardBox[] =>
  bandLabels(scale).map(({ words, x }) =>
    label(words, { x: x + 12, y: band.top + 7 }, { ...small, color: colours['band-ink'] }),
  );

/**
 * The name of a track at the left. In a week it is beyond all marks, so that empty days stay empty;
 * on a longer span it is as near to the dates as the marks there allow.
 */
function nameTrack(
  { track, words }: { readonly track: Track; readonly words: string },
  spots: readonly DodgedMark[],
  { sizes, isWeek }: { readonly sizes: Sizes; readonly isWeek: boolean },
): { readonly label: CardBox; readonly top: number } {
  const edges = spots
    .filter(
      ({ event, x }) => event.track === track && (isWeek || x < margin + widthOnBand(words) + 20),
    )
    .map((spot) => edgeOf(spot, sizes));
  const top =
    track === 'talks'
      ? Math.min(band.top - 2, ...edges) - 44
      : Math.min(Math.max(band.bottom + 4, ...edges), cardSize.height - 46);
  return { label: label(words, { x: margin, y: top }, { ...small, color: colours[track] }), top };
}
