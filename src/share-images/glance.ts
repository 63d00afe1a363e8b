import { contentOf } from '../glance/layout/content.ts';
import { dayOfChange, stairFields, stairLines, treadsOf } from '../glance/layout/stair.ts';
import { talksLines, timeOf } from '../glance/layout/talks.ts';
import type { Field, GlanceContent, Line, PointAt } from '../glance/layout/types.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Span } from '../model/span.ts';
import type { Track } from '../model/track.ts';
import { label, type CardBox } from './box.ts';
import { cardSize, margin } from './card.ts';
import type { FootGraphic } from './clocks.ts';
import { colours } from './colours.ts';
import { drawCardMark } from './marks.ts';
import { tenth } from '../draw/tenth.ts';
import { sans } from './type.ts';

/** Where lines and the edges of the band are, in pixels from the top of the card. */
const levels = { open: 332, closed: 376, band: 392, bandEnd: 440, floor: 450, end: 604 } as const;
const width = cardSize.width - 2 * margin;
/** The greatest height of a row of the stair, in pixels, so that few rows do not look like many. */
const highestRow = 24;

/** The width that the totals need, left of the stair, in pixels. */
const totalsWidth = 380;

/** Some days at a glance at the foot of a card; null where the totals have no room. */
export function drawGlanceAtFoot(corpus: Corpus, span: Span): FootGraphic | null {
  const content = contentOf(corpus, span);
  const { days, changes, moments, start } = content;
  const first = Math.min(...changes.map(dayOfChange));
  if (changes.length === 0 || (first / days.length) * width < totalsWidth) return null;
  const row = Math.min(highestRow, (levels.end - levels.floor) / changes.length);
  const shareOf = (time: number): number => time / days.length;
  const talksAt: PointAt = (time, height) => ({
    share: shareOf(time),
    y: height > 0 ? levels.open : levels.closed,
  });
  const groundAt: PointAt = (time, count) => ({
    share: shareOf(time),
    y: levels.floor + count * row,
  });
  const talks = talksLines(
    start,
    moments.map((moment) => ({ level: moment.level, time: timeOf(moment) })),
    days.length,
    talksAt,
  );
  const fields = [
    ...talks.fields,
    ...stairFields(days.length, changes, groundAt, (time) => ({
      share: shareOf(time),
      y: levels.bandEnd,
    })),
  ];
  const steps = moments
    .filter(({ kind }) => kind !== 'tick')
    .map((moment) =>
      drawCardMark(
        xOf(shareOf(timeOf(moment))),
        moment.level === 'closed' ? levels.closed : levels.open,
        {
          radius: 10,
          colour: colours.talks,
          confidence: moment.kind === 'step' ? 'confirmed' : 'reported',
        },
      ),
    );
  return {
    top: levels.open - 20,
    drawing: [
      ...fields.map(drawField),
      drawBand(),
      ...[...talks.lines, ...stairLines(treadsOf(days.length, changes), groundAt)].map(drawLine),
      ...steps,
    ].join(''),
    labels: nameAll(content),
  };
}

const xOf = (share: number): number => margin + share * width;

const drawBand = (): string =>
  `<rect x="${margin}" y="${levels.band}" width="${width}" height="${levels.bandEnd - levels.band}" fill="${colours.band}"/>`;

function drawField({ kind, from, to }: Field): string {
  const colour = kind === 'talks' ? colours.talks : colours.offensive;
  return `<rect x="${tenth(xOf(from.share))}" y="${tenth(from.y)}" width="${tenth(xOf(to.share) - xOf(from.share))}" height="${tenth(to.y - from.y)}" fill="${colour}" opacity=".12"/>`;
}

const dashes: Readonly<Partial<Record<Line['kind'], string>>> = {
  denied: ' stroke-dasharray="1 11" stroke-linecap="round"',
  perhaps: ' stroke-dasharray="9 7"',
};

function drawLine({ kind, from, to }: Line): string {
  const colour = kind === 'talks' || kind === 'denied' ? colours.talks : colours.offensive;
  const ends = dashes[kind] ?? ' stroke-linecap="square"';
  return `<path d="M${tenth(xOf(from.share))} ${tenth(from.y)}L${tenth(xOf(to.share))} ${tenth(to.y)}" stroke="${colour}" stroke-width="6"${ends}/>`;
}

const large = { fontFamily: sans, fontWeight: 600, fontSize: 30, lineHeight: 1.4 } as const;
const small = { ...large, fontSize: 26 } as const;

/** The dates, the names of the clocks, and what has changed by the end. */
const nameAll = ({ days, labels, total }: GlanceContent): readonly CardBox[] => [
  ...days.map(({ date }, day) =>
    label(
      date,
      { x: xOf(day / days.length) + 12, y: levels.band + 3 },
      { ...large, color: colours['band-ink'] },
    ),
  ),
  nameTrack(labels, 'talks', levels.open - 18),
  ...total.map((words, index) =>
    label(
      words,
      { x: margin, y: levels.floor + 8 + index * 33 },
      { ...small, color: colours.offensive },
    ),
  ),
  nameTrack(labels, 'offensive', levels.end - 32),
];

const nameTrack = (labels: GlanceContent['labels'], track: Track, y: number): CardBox =>
  label(labels[track], { x: margin, y }, { ...large, color: colours[track] });
