import { breakLines, widthOfLines } from '../../draw/break-lines.ts';
import { widthOf } from '../../draw/letter-widths.ts';
import { dayOfChange, stairFields, stairLines, treadsOf } from './stair.ts';
import { talksLines, timeOf } from './talks.ts';
import {
  narrowest,
  types,
  type GlanceContent,
  type GlanceDrawing,
  type Line,
  type Moment,
  type SharedPoint,
  type Sign,
  type Words,
} from './types.ts';

const type = types.across;
const width = narrowest.across;

/** The height of the band of dates, in pixels. */
const bandHeight = 36;
/** The height of a row of the stair, in pixels: a name with room above and below it. */
const rowHeight = 26;
/** How far the line of an open round is above that of a closed one, in pixels. */
const rise = 72;
/** The distance from a line to the text beside it, or to the band, in pixels. */
const gap = 8;
/** From the middle of a line of text to its baseline, in pixels. */
const toBase = 4.5;
/**
 * From the beginning of a step of the stair to the mark of its place, and to its name, in pixels.
 */
const toMark = 16;
const toName = 28;
/**
 * No text beside a moment of the talks is wider, in pixels, so that several fit in a day or two.
 */
const maxWidth = 168;

/** A part of the drawing, and how far down it reaches in pixels. */
interface Part extends Pick<GlanceDrawing, 'fields' | 'lines' | 'signs' | 'words'> {
  readonly bottom: number;
}

/** Days beside each other: the talks above the band of dates, the ground below it. */
export function layOutAcross(content: GlanceContent): GlanceDrawing {
  const talks = layOutTalks(content);
  const bandTop = talks.bottom + 3 * gap;
  const bandEnd = bandTop + bandHeight;
  const ground = layOutGround(content, bandEnd);
  return {
    form: 'across',
    height: ground.bottom,
    fields: [
      ...talks.fields,
      ...ground.fields,
      { kind: 'band', from: { share: 0, y: bandTop }, to: { share: 1, y: bandEnd } },
    ],
    lines: [...talks.lines, ...ground.lines],
    signs: [...talks.signs, ...ground.signs],
    words: [...talks.words, ...datesAt(bandTop + bandHeight / 2, content), ...ground.words],
  };
}

/**
 * The line of the talks. What is said at a moment is right of its line if that falls, else above.
 */
function layOutTalks({ days, start, moments, labels }: GlanceContent): Part {
  const shareOf = (moment: Moment): number => timeOf(moment) / days.length;
  const said = moments.filter(({ kind }) => kind !== 'tick');
  const beside = textsBesideFalls(said, start, shareOf);
  const flags = said
    .filter((moment) => !beside.some((one) => one.moment === moment))
    .map((moment) => flagOf(moment, shareOf(moment) * width));
  const { tops, bottom } = hangFlags(flags, type.track.line + gap);

  const isEverOpen = start !== 'closed' || moments.some(({ level }) => level !== 'closed');
  const high = bottom + gap;
  const low = high + (isEverOpen ? rise : 0);
  const pointOf = (moment: Moment): SharedPoint => ({
    share: shareOf(moment),
    y: moment.level === 'closed' ? low : high,
  });
  const line = talksLines(
    start,
    moments.map((moment) => ({ level: moment.level, time: timeOf(moment) })),
    days.length,
    (time, height) => ({ share: time / days.length, y: height > 0 ? high : low }),
  );
  const ticks = moments
    .filter(({ kind }) => kind === 'tick')
    .map((moment): Line => {
      const from = pointOf(moment);
      const y = from.y + (moment.level === 'closed' ? -gap : gap);
      return { kind: 'tick', from, to: { ...from, y } };
    });
  const leaders = flags.map(({ moment }, index): Line => {
    const from = pointOf(moment);
    return { kind: 'leader', from, to: { ...from, y: tops[index] ?? from.y } };
  });

  return {
    bottom: low,
    fields: line.fields,
    lines: [...line.lines, ...ticks, ...leaders],
    signs: said.map((moment): Sign => ({
      kind: moment.kind === 'denial' ? 'denial' : 'step',
      spot: { ...pointOf(moment), px: 0 },
    })),
    words: [
      {
        role: 'track',
        track: 'talks',
        spot: { share: 0, px: 0, y: type.track.size },
        align: 'start',
        lines: [labels.talks],
      },
      ...flags.map(({ lines, isEnd, moment }, index): Words => {
        const y = (tops[index] ?? 0) + type.said.size - 1;
        const spot = { share: shareOf(moment), px: isEnd ? -6 : 6, y };
        return { role: 'said', track: 'talks', spot, align: isEnd ? 'end' : 'start', lines };
      }),
      ...beside.map(({ moment, lines }): Words => {
        const y = low - gap - (lines.length - 1) * type.said.line - 4;
        const spot = { share: shareOf(moment), px: gap + 4, y };
        return { role: 'said', track: 'talks', spot, align: 'start', lines };
      }),
    ],
  };
}

/**
 * The texts that fit right of a falling line: before the next moment, and no higher than the line.
 */
function textsBesideFalls(
  said: readonly Moment[],
  start: GlanceContent['start'],
  shareOf: (moment: Moment) => number,
): readonly { readonly moment: Moment; readonly lines: readonly string[] }[] {
  return said.flatMap((moment, index) => {
    const before = index === 0 ? start : said[index - 1]?.level;
    if (moment.level !== 'closed' || before === 'closed') return [];
    const next = said[index + 1];
    const end = next ? shareOf(next) : 1;
    const room = end * width - shareOf(moment) * width - 2 * gap;
    const lines = breakLines(moment.words, type.said, Math.min(room, maxWidth));
    const isTooHigh = lines.length * type.said.line > rise;
    return isTooHigh || widthOfLines(lines, type.said) > room ? [] : [{ moment, lines }];
  });
}

/** Text above the line of the talks, joined to its moment by a leader, like a flag on a pole. */
interface Flag {
  readonly moment: Moment;
  readonly lines: readonly string[];
  /** Whether the text ends at the leader, instead of starting there. */
  readonly isEnd: boolean;
  /** Its left and right edges at the least width of the drawing, in pixels. */
  readonly left: number;
  readonly right: number;
}

function flagOf(moment: Moment, x: number): Flag {
  const room = width - x - gap;
  const isEnd = room < maxWidth / 2;
  const lines = breakLines(moment.words, type.said, isEnd ? maxWidth : Math.min(room, maxWidth));
  const length = widthOfLines(lines, type.said) + gap;
  return { moment, lines, isEnd, left: isEnd ? x - length : x, right: isEnd ? x : x + length };
}

/**
 * The top of each flag and the bottom of all, in pixels. Flags that would overlap hang in lanes
 * above each other, each as high as its highest flag.
 */
function hangFlags(
  flags: readonly Flag[],
  top: number,
): { readonly tops: readonly number[]; readonly bottom: number } {
  const lanes = lanesOf(flags);
  const heights = flags.reduce<readonly number[]>((all, { lines }, index) => {
    const lane = lanes[index] ?? 0;
    const height = Math.max(all[lane] ?? 0, lines.length * type.said.line + gap);
    return Object.assign([...all], { [lane]: height });
  }, []);
  const bottomOf = (above: readonly number[]): number =>
    above.reduce((sum, height) => sum + height, top);
  return {
    tops: lanes.map((lane) => bottomOf(heights.slice(lane + 1)) + gap),
    bottom: bottomOf(heights),
  };
}

/**
 * The lane of each flag, counted from the lowest: above all later flags that it would overlap, so
 * that no leader crosses a text.
 */
function lanesOf(flags: readonly Flag[]): readonly number[] {
  const lanes: number[] = [];
  for (const [index, flag] of [...flags.entries()].reverse()) {
    const above = flags.flatMap((other, later) =>
      later > index && other.left < flag.right && flag.left < other.right
        ? [(lanes[later] ?? 0) + 1]
        : [],
    );
    lanes[index] = Math.max(0, ...above);
  }
  return lanes;
}

const datesAt = (middle: number, { days }: GlanceContent): readonly Words[] =>
  days.flatMap(({ weekday, date }, day): readonly Words[] => {
    const spot = { share: day / days.length, px: gap, y: middle + toBase };
    const px = gap + widthOf(`${weekday} `, type.weekday.size, type.weekday.weight);
    return [
      { role: 'weekday', track: null, spot, align: 'start', lines: [weekday] },
      { role: 'date', track: null, spot: { ...spot, px }, align: 'start', lines: [date] },
    ];
  });

/**
 * The stair of the ground, with a name at each step: right of its mark, or left where no room is.
 */
function layOutGround({ days, changes, labels, total }: GlanceContent, bandEnd: number): Part {
  const shareOf = (time: number): number => time / days.length;
  const top = bandEnd + gap;
  // The first row is taller by half a gap, since its field begins at the band.
  const yOf = (count: number): number => top + count * rowHeight + (count > 0 ? gap / 2 : 0);
  const at = (time: number, count: number): SharedPoint => ({
    share: shareOf(time),
    y: yOf(count),
  });
  const end = yOf(changes.length);
  const places = changes.map((change, index) => ({
    change,
    share: shareOf(dayOfChange(change)),
    y: top + gap / 2 + (index + 0.5) * rowHeight,
  }));
  // The rest of the width is for the name of the track, at the left of the same line.
  const summary = breakLines(total.join(', '), type.total, width * 0.72);
  return {
    bottom: end + 12 + Math.max(1, summary.length) * type.total.line,
    fields: stairFields(days.length, changes, at, (time) => ({ share: shareOf(time), y: bandEnd })),
    lines: stairLines(treadsOf(days.length, changes), at),
    signs: places.map(({ change, share, y }): Sign => ({
      kind: 'change',
      change,
      spot: { share, px: toMark, y },
    })),
    words: [
      ...places.map(({ change: { name }, share, y }): Words => {
        const nameWidth = widthOf(name, type.name.size, type.name.weight);
        const isRight = share * width + toName + nameWidth <= width;
        return {
          role: 'name',
          track: 'offensive',
          spot: { share, px: isRight ? toName : -gap, y: y + toBase },
          align: isRight ? 'start' : 'end',
          lines: [name],
        };
      }),
      {
        role: 'track',
        track: 'offensive',
        spot: { share: 0, px: 0, y: end + 22 },
        align: 'start',
        lines: [labels.offensive],
      },
      {
        role: 'total',
        track: 'offensive',
        spot: { share: 1, px: 0, y: end + 22 },
        align: 'end',
        lines: summary,
      },
    ],
  };
}
