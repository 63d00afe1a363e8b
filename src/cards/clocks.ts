import { eventsIn, type Corpus } from '../model/corpus.ts';
import { firstDay, lastDay } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { trackLabels, tracks, type Track } from '../model/track.ts';
import type { Span } from '../model/window.ts';
import { label, type Box } from './box.ts';
import { cardSize, margin } from './card.ts';
import { colours } from './colours.ts';
import { drawMark, tenth } from './marks.ts';
import { bandLabels, inOrder, namesDays, scaleOf, startOf, type Scale } from './scale.ts';

/** A drawing and the words that belong to it. */
export interface Graphic {
  readonly drawing: string;
  readonly labels: readonly Box[];
}

interface ClocksOptions {
  readonly span: Span;
  /** The events to point out; none points out all alike. */
  readonly chosen?: readonly Event[];
}

const bandHeight = 56;
const rows = 4;

/** The top of the band of dates: a week needs less room below it than the whole story. */
const bandTop = (scale: Scale): number => (namesDays(scale) ? 470 : 452);

/** How large marks are, and how far apart their middles: there is more room in a week. */
interface Sizes {
  readonly mark: number;
  readonly chosen: number;
  readonly gap: number;
}

const sizesOf = (scale: Scale, chosen: readonly Event[]): Sizes =>
  namesDays(scale)
    ? { mark: 12, chosen: 17, gap: 32 }
    : { mark: 8, chosen: chosen.length === 1 ? 15 : 11, gap: 23 };

/** The middle of a row of marks, counted away from the band. */
const rowAt = (track: Track, row: number, top: number, { gap }: Sizes): number =>
  track === 'talks' ? top - gap + 2 - row * gap : top + bandHeight + gap - 2 + row * gap;

interface Spot {
  readonly event: Event;
  readonly x: number;
  readonly row: number;
  readonly isChosen: boolean;
}

/** The two clocks of a span at the foot of a card: the talks above the dates, the ground below. */
export function drawClocks(corpus: Corpus, { span, chosen = [] }: ClocksOptions): Graphic {
  const scale = scaleOf(span, margin, cardSize.width - 2 * margin);
  const sizes = sizesOf(scale, chosen);
  const events = eventsIn(corpus, span);
  const spots = tracks.flatMap((track) =>
    spread(
      events.filter((event) => event.track === track),
      chosen,
      scale,
      sizes,
    ),
  );
  const days = chosen.map((event) => drawDays(event, scale));
  const marks = [...spots].sort((a, b) => Number(a.isChosen) - Number(b.isChosen));
  return {
    drawing: [
      `<rect x="${scale.left}" y="${bandTop(scale)}" width="${scale.width}" height="${bandHeight}" fill="${colours.band}"/>`,
      ...days,
      ...marks.map((spot) => drawSpot(spot, bandTop(scale), sizes, chosen.length > 0)),
    ].join(''),
    labels: [...nameDates(scale), ...nameTracks(scale)],
  };
}

/** Gives every event of a track a place of its own: the chosen ones first, next to the band. */
function spread(
  events: readonly Event[],
  chosen: readonly Event[],
  scale: Scale,
  { mark, chosen: large, gap }: Sizes,
): readonly Spot[] {
  const placed: Spot[] = [];
  const isChosen = (event: Event) => chosen.some(({ id }) => id === event.id);
  const order = [...inOrder(events)].sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)));
  for (const event of order) {
    const own = isChosen(event);
    const spots = spotsFor(event, scale, gap);
    const isApart = (other: Spot, { x, row }: Place): boolean => {
      const radii = (own ? large : mark) + (other.isChosen ? large : mark);
      return Math.hypot(other.x - x, (other.row - row) * gap) >= radii + 3;
    };
    const free = spots.find((spot) => placed.every((other) => isApart(other, spot)));
    const [first = { x: scale.left, row: 0 }] = spots;
    placed.push({ event, isChosen: own, ...(free ?? { x: first.x, row: rows - 1 }) });
  }
  return placed;
}

interface Place {
  readonly x: number;
  readonly row: number;
}

/** Where an event may stand: on its day, row by row; in a week also beside others of its day. */
function spotsFor({ date }: Event, scale: Scale, gap: number): readonly Place[] {
  const start = startOf(scale, firstDay(date));
  const inARow = namesDays(scale) ? 4 : 1;
  const first = namesDays(scale) ? start + 26 : start + scale.step / 2;
  return Array.from({ length: rows * inARow }, (_, nth) => ({
    x: first + (nth % inARow) * gap,
    row: Math.floor(nth / inARow),
  }));
}

function drawSpot(
  { event, x, row, isChosen }: Spot,
  top: number,
  sizes: Sizes,
  isOneOfSome: boolean,
): string {
  const radius = isChosen ? sizes.chosen : sizes.mark;
  const outward = isChosen && sizes.chosen > 12 ? (event.track === 'talks' ? -2 : 2) : 0;
  const style = { radius, colour: colours[event.track], confidence: event.confidence };
  const mark = drawMark(x, rowAt(event.track, row, top, sizes) + outward, style);
  return isOneOfSome && !isChosen ? `<g opacity=".42">${mark}</g>` : mark;
}

/** The days of an event on the band, in the colour of its clock. */
function drawDays(event: Event, scale: Scale): string {
  const from = startOf(scale, firstDay(event.date));
  const to = startOf(scale, lastDay(event.date)) + scale.step;
  return `<rect x="${tenth(from)}" y="${bandTop(scale)}" width="${tenth(Math.max(6, to - from))}" height="${bandHeight}" fill="${colours[event.track]}"/>`;
}

const nameDates = (scale: Scale): readonly Box[] =>
  bandLabels(scale).map(({ words, x }) =>
    label(words, { x: x + 12, y: bandTop(scale) + 7 }, { ...small, color: colours['band-ink'] }),
  );

const small = { fontFamily: 'sans', fontWeight: 600, fontSize: 30, lineHeight: 1.4 } as const;

/** The names of the clocks: above and below the marks of a week, and at the edges of a longer span. */
function nameTracks(scale: Scale): readonly Box[] {
  const away = namesDays(scale) ? 90 : 96;
  const top = bandTop(scale);
  const below = top + bandHeight + (namesDays(scale) ? 50 : 68);
  return [
    label(trackLabels.talks, { x: margin, y: top - away }, { ...small, color: colours.talks }),
    label(trackLabels.offensive, { x: margin, y: below }, { ...small, color: colours.offensive }),
  ];
}
