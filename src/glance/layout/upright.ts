import { breakLines, widthOfLines } from '../../draw/break-lines.ts';
import { dayOfChange, stairFields, stairLines, treadsOf, type Tread } from './stair.ts';
import { talksLines } from './talks.ts';
import {
  narrowest,
  types,
  type GlanceContent,
  type GlanceDrawing,
  type Line,
  type Moment,
  type PlaceChange,
  type SharedPoint,
  type Sign,
  type Words,
} from './types.ts';

const type = types.upright;
const width = narrowest.upright;

/** Where lines and the edges of the band are, as shares of the width from the left. */
const shares = {
  open: 0.277,
  closed: 0.365,
  band: 0.39,
  bandEnd: 0.54,
  ground: 0.555,
  end: 0.994,
};
/** The length of a tick, as a share of the width. */
const tick = 0.022;

/** The top of the first day, below the names of the tracks, in pixels. */
const top = 28;
/** The least height of a day: its weekday and date with room around them, in pixels. */
const leastDay = 44;
/** Between texts of a day, in pixels. */
const gap = 8;
/** From a line of the talks to the text beside it, in pixels. */
const toText = 9;
/** From the stair to the mark of a place, and to its name, in pixels. */
const toMark = 9;
const toName = 18;
/** Between a name and the stair right of it, in pixels. */
const margin = 3;
/** From the middle of a line of text to its baseline, in pixels. */
const toBase = 4;

/** The width of a step for a change that has perhaps not happened by the end, to one that has. */
const narrow = 0.5;

/**
 * A text of a day with what it names. `y` is the middle of its first line, from the top of the day.
 */
interface Placed<T> {
  readonly what: T;
  readonly y: number;
  readonly lines: readonly string[];
}

interface Name extends Placed<PlaceChange> {
  /** Whether it is between the band and the stair, or beyond the stair. */
  readonly isInside: boolean;
}

/** Days below each other: the talks left of the band of dates, the ground right of it. */
export function layOutUpright(content: GlanceContent): GlanceDrawing {
  const { days, start, moments, changes, labels } = content;
  const treads = treadsOf(days.length, changes);
  const shareOf = stairScale(treads.at(-1)?.sure ?? 0, changes.length);

  // Each day is as high as its texts on either side of the band.
  const texts = days.map((_, day) => ({
    talks: textsOn(day, moments),
    ground: namesOn(day, changes, treads[day], shareOf),
  }));
  const tops = texts.reduce<readonly number[]>(
    (all, { talks, ground }) => [...all, (all.at(-1) ?? top) + heightOf([...talks, ...ground])],
    [top],
  );
  const topOf = (day: number): number => tops[day] ?? top;
  const end = topOf(days.length);
  const placed = texts.flatMap(({ talks }, day) =>
    talks.map((one) => ({ ...one, y: topOf(day) + one.y })),
  );
  const names = texts.flatMap(({ ground }, day) =>
    ground.map((one) => ({
      ...one,
      share: one.isInside ? shares.ground : shareOf(treads[day]?.perhaps ?? 0),
      y: topOf(day) + one.y,
    })),
  );

  const talks = talksLines(
    start,
    placed.map(({ what: { level }, y }) => ({ level, time: y - top })),
    end - top,
    (time, height) => ({ share: height > 0 ? shares.open : shares.closed, y: top + time }),
  );
  const groundAt = (day: number, count: number): SharedPoint => ({
    share: shareOf(count),
    y: topOf(day),
  });
  const shareOfLine = ({ level }: Moment): number =>
    level === 'closed' ? shares.closed : shares.open;
  const ticks = placed
    .filter(({ what: { kind } }) => kind === 'tick')
    .map(({ what, y }): Line => {
      const share = shareOfLine(what);
      const tip = share + (what.level === 'closed' ? -tick : tick);
      return { kind: 'tick', from: { share, y }, to: { share: tip, y } };
    });
  const said = placed.filter(({ what: { kind } }) => kind !== 'tick');
  const total = content.total.flatMap((part, index) =>
    breakLines(index < content.total.length - 1 ? `${part},` : part, type.total, width),
  );
  return {
    form: 'upright',
    height: end + 10 + total.length * type.total.line,
    fields: [
      ...talks.fields,
      ...stairFields(days.length, changes, groundAt, (day) => ({
        share: shares.bandEnd,
        y: topOf(day),
      })),
      { kind: 'band', from: { share: shares.band, y: top }, to: { share: shares.bandEnd, y: end } },
    ],
    lines: [...talks.lines, ...ticks, ...stairLines(treads, groundAt)],
    signs: [
      ...said.map(({ what, y }): Sign => ({
        kind: what.kind === 'denial' ? 'denial' : 'step',
        spot: { share: shareOfLine(what), px: 0, y },
      })),
      ...names.map(({ what: change, share, y }): Sign => ({
        kind: 'change',
        change,
        spot: { share, px: toMark, y },
      })),
    ],
    words: [
      {
        role: 'track',
        track: 'talks',
        spot: { share: 0, px: 0, y: type.track.size },
        align: 'start',
        lines: [labels.talks],
      },
      {
        role: 'track',
        track: 'offensive',
        spot: { share: 1, px: 0, y: type.track.size },
        align: 'end',
        lines: [labels.offensive],
      },
      ...said.map(({ lines, y }): Words => {
        const spot = { share: shares.open, px: -toText, y: y + toBase };
        return { role: 'said', track: 'talks', spot, align: 'end', lines };
      }),
      ...datesAt(topOf, content),
      ...names.map(({ lines, share, y }): Words => {
        const spot = { share, px: toName, y: y + toBase };
        return { role: 'name', track: 'offensive', spot, align: 'start', lines };
      }),
      {
        role: 'total',
        track: 'offensive',
        spot: { share: 1, px: 0, y: end + 20 },
        align: 'end',
        lines: total,
      },
    ],
  };
}

/**
 * The scale of the stair: from a count of changed places to a share of the width. Steps above the
 * count that is sure by the end are narrower.
 */
function stairScale(sure: number, all: number): (count: number) => number {
  const stepsTo = (count: number): number =>
    Math.min(count, sure) + narrow * Math.max(0, count - sure);
  const most = Math.max(1, stepsTo(all));
  return (count) => shares.ground + ((shares.end - shares.ground) * stepsTo(count)) / most;
}

const datesAt = (topOf: (day: number) => number, { days }: GlanceContent): readonly Words[] =>
  days.flatMap(({ weekday, date }, day): readonly Words[] => {
    const spot = { share: (shares.band + shares.bandEnd) / 2, px: 0, y: topOf(day) + 17 };
    const below = { ...spot, y: spot.y + type.date.line };
    return [
      { role: 'weekday', track: null, spot, align: 'middle', lines: [weekday] },
      { role: 'date', track: null, spot: below, align: 'middle', lines: [date] },
    ];
  });

/** The height of a day that holds some texts, in pixels. */
const heightOf = (texts: readonly Placed<unknown>[]): number =>
  Math.max(leastDay, ...texts.map(({ y, lines }) => y + lines.length * type.name.line + gap / 2));

/** Puts the texts of a day below each other. One without lines takes the height of one line. */
const stack = <T>(
  things: readonly T[],
  linesOf: (thing: T) => readonly string[],
  lineHeight: number,
): readonly Placed<T>[] =>
  things.reduce<readonly Placed<T>[]>((before, what) => {
    const last = before.at(-1);
    const y = last ? last.y + Math.max(1, last.lines.length) * lineHeight + gap : 2 * gap - 2;
    return [...before, { what, y, lines: linesOf(what) }];
  }, []);

/** What is said at the moments of a day. Ticks are among them, without text. */
const textsOn = (day: number, moments: readonly Moment[]): readonly Placed<Moment>[] =>
  stack(
    moments.filter((moment) => moment.day === day),
    ({ kind, words }) =>
      kind === 'tick' ? [] : breakLines(words, type.said, shares.open * width - toText),
    type.said.line,
  );

/**
 * The names of the changes of a day: on one line inside the stair or else outside, where there is
 * room, then broken over several lines.
 */
function namesOn(
  day: number,
  changes: readonly PlaceChange[],
  tread: Tread | undefined,
  shareOf: (count: number) => number,
): readonly Name[] {
  const { sure = 0, perhaps = 0 } = tread ?? {};
  const inside = (shareOf(sure) - shares.ground) * width - toName - margin;
  const outside = (1 - shareOf(perhaps)) * width - toName;
  const fit = ({ name }: PlaceChange): Pick<Name, 'lines' | 'isInside'> => {
    const choices = [
      { lines: [name], isInside: true, room: inside },
      { lines: [name], isInside: false, room: outside },
      { lines: breakLines(name, type.name, inside), isInside: true, room: inside },
      { lines: breakLines(name, type.name, outside), isInside: false, room: outside },
    ];
    const fitting = choices.find(({ lines, room }) => widthOfLines(lines, type.name) <= room);
    return fitting ?? { lines: breakLines(name, type.name, inside + outside), isInside: true };
  };
  const ofDay = changes.filter((change) => dayOfChange(change) === day);
  return stack(ofDay, (change) => fit(change).lines, type.name.line).map((placed) => ({
    ...placed,
    isInside: fit(placed.what).isInside,
  }));
}
