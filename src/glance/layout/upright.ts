import { breakLines, widthOfLines } from '../../draw/break-lines.ts';
import {
  narrowest,
  types,
  type Field,
  type GlanceContent,
  type GlanceDrawing,
  type Line,
  type Moment,
  type PlaceChange,
  type SharedPoint,
  type Sign,
  type Words,
} from './types.ts';
import { stairLines, talksLines } from './lines.ts';
import { dayOfChange, treadsOf, type Tread } from './stair.ts';

const own = types.upright;
const width = narrowest.upright;

/** Where the lines and the edges of the band stand, as shares of the width. */
const across = {
  raised: 0.277,
  talks: 0.365,
  band: 0.39,
  bandEnd: 0.54,
  ground: 0.555,
  end: 0.994,
};

/** Heights, in pixels. */
const top = 28;
const leastDay = 44;
const gap = 8;
/** From a line to the words beside it; from a line to a mark, and from that to its name. */
const beside = 9;
const toMark = 9;
const toName = 18;
const margin = 3;

/** How long a tick is, as a share of the width. */
const tick = 0.022;

/** How wide a step is that perhaps lies outside the days, in parts of one that does not. */
const narrow = 0.5;

/** What is named on a day at the left of the band, and where: pixels from the top of that day. */
interface Placed<T> {
  readonly what: T;
  readonly y: number;
  readonly lines: readonly string[];
}

interface Name extends Placed<PlaceChange> {
  /** Whether it stands between the band and the stair, or beyond that. */
  readonly isInside: boolean;
}

/** Days below each other: the talks at the left of the band of dates, the ground at its right. */
export function layOutUpright(content: GlanceContent): GlanceDrawing {
  const { days, start, moments, changes, labels } = content;
  const treads = treadsOf(days.length, changes);
  const sure = treads.at(-1)?.sure ?? 0;
  const stepsTo = (count: number): number =>
    Math.min(count, sure) + narrow * Math.max(0, count - sure);
  const most = Math.max(1, stepsTo(changes.length));
  const shareOf = (count: number): number =>
    across.ground + ((across.end - across.ground) * stepsTo(count)) / most;

  // Each day is as high as what is named on it.
  const named = days.map((_, day) => ({
    said: stacked(
      moments.filter((moment) => moment.day === day),
      ({ kind, words }) =>
        kind === 'tick' ? [] : breakLines(words, own.said, across.raised * width - beside),
      own.said.line,
    ),
    names: namesOn(day, changes, treads[day], shareOf),
  }));
  const heights = named.map(({ said, names }) =>
    Math.max(leastDay, ...[...said, ...names].map(({ y, lines }) => y + bottomOf(lines.length))),
  );
  const tops = heights.reduce<readonly number[]>(
    (all, height) => [...all, (all.at(-1) ?? top) + height],
    [top],
  );
  const topOf = (day: number): number => tops[day] ?? top;
  const end = topOf(days.length);

  const said = named.flatMap(({ said }, day) =>
    said.map((one) => ({ ...one, y: topOf(day) + one.y })),
  );
  const names = named.flatMap(({ names }, day) =>
    names.map((one) => ({ ...one, day, y: topOf(day) + one.y })),
  );
  const talks = talksLines(
    start,
    said.map(({ what: { level }, y }) => ({ level, time: y - top })),
    end - top,
    (time, level) => ({ share: level ? across.raised : across.talks, y: top + time }),
  );
  const groundAt = (day: number, count: number): SharedPoint => ({
    share: shareOf(count),
    y: topOf(day),
  });
  const shareAt = ({ level }: Moment): number =>
    level === 'closed' ? across.talks : across.raised;
  const ticks = said
    .filter(({ what: { kind } }) => kind === 'tick')
    .map(({ what, y }): Line => {
      const share = shareAt(what);
      return {
        kind: 'tick',
        from: { share, y },
        to: { share: share + (what.level === 'closed' ? -tick : tick), y },
      };
    });
  const spoken = said.filter(({ what: { kind } }) => kind !== 'tick');
  const fields: readonly Field[] = [
    ...talks.fields.map(({ kind, from, to }) => ({
      kind,
      from,
      to: { share: across.talks, y: to.y },
    })),
    ...changes.flatMap(({ to }, index): readonly Field[] => {
      if (to >= days.length) return [];
      const share = index === 0 ? across.bandEnd : shareOf(index);
      const from = { share, y: topOf(to) };
      return [{ kind: 'offensive', from, to: { share: shareOf(index + 1), y: end } }];
    }),
    { kind: 'band', from: { share: across.band, y: top }, to: { share: across.bandEnd, y: end } },
  ];
  const total = content.total.flatMap((part, index) =>
    breakLines(index < content.total.length - 1 ? `${part},` : part, own.total, width),
  );
  const middle = (across.band + across.bandEnd) / 2;
  const signAt = ({
    day,
    isInside,
  }: {
    readonly day: number;
    readonly isInside: boolean;
  }): number => (isInside ? across.ground : shareOf(treads[day]?.perhaps ?? 0));
  const words: readonly Words[] = [
    {
      role: 'track',
      track: 'talks',
      spot: { share: 0, px: 0, y: 13 },
      align: 'start',
      lines: [labels.talks],
    },
    {
      role: 'track',
      track: 'offensive',
      spot: { share: 1, px: 0, y: 13 },
      align: 'end',
      lines: [labels.offensive],
    },
    ...spoken.map(({ lines, y }): Words => {
      const spot = { share: across.raised, px: -beside, y: y + 4 };
      return { role: 'said', track: 'talks', spot, align: 'end', lines };
    }),
    ...days.flatMap(({ weekday, date }, day): readonly Words[] => {
      const y = topOf(day) + 17;
      const spot = { share: middle, px: 0, y };
      return [
        { role: 'weekday', track: null, spot, align: 'middle', lines: [weekday] },
        {
          role: 'date',
          track: null,
          spot: { ...spot, y: y + own.date.line },
          align: 'middle',
          lines: [date],
        },
      ];
    }),
    ...names.map(({ lines, y, ...name }): Words => {
      const spot = { share: signAt(name), px: toName, y: y + 4 };
      return { role: 'name', track: 'offensive', spot, align: 'start', lines };
    }),
    {
      role: 'total',
      track: 'offensive',
      spot: { share: 1, px: 0, y: end + 20 },
      align: 'end',
      lines: total,
    },
  ];
  return {
    form: 'upright',
    height: end + 10 + total.length * own.total.line,
    fields,
    lines: [...talks.lines, ...ticks, ...stairLines(treads, groundAt)],
    signs: [
      ...spoken.map(({ what, y }): Sign => {
        const spot = { share: shareAt(what), px: 0, y };
        return { kind: what.kind === 'denial' ? 'denial' : 'step', spot };
      }),
      ...names.map(({ what: change, y, ...name }): Sign => {
        return { kind: 'change', change, spot: { share: signAt(name), px: toMark, y } };
      }),
    ],
    words,
  };
}

/** How far below the middle of its first line what is named on a day ends. */
const bottomOf = (lines: number): number => lines * own.name.line + gap / 2;

/** Things of a day below each other, by the middle of the first of their lines. */
function stacked<T>(
  things: readonly T[],
  linesOf: (thing: T) => readonly string[],
  line: number,
): readonly Placed<T>[] {
  return things.reduce<readonly Placed<T>[]>((before, what) => {
    const last = before.at(-1);
    const lines = linesOf(what);
    const y = last ? last.y + Math.max(1, last.lines.length) * line + gap : 2 * gap - 2;
    return [...before, { what, y, lines }];
  }, []);
}

/** The names of the changes of a day, on the side of the stair where each has room. */
function namesOn(
  day: number,
  changes: readonly PlaceChange[],
  tread: Tread | undefined,
  shareOf: (count: number) => number,
): readonly Name[] {
  const { sure = 0, perhaps = 0 } = tread ?? {};
  const inside = (shareOf(sure) - across.ground) * width - toName - margin;
  const outside = (1 - shareOf(perhaps)) * width - toName;
  const lineUp = ({ name }: PlaceChange): Pick<Name, 'lines' | 'isInside'> => {
    const choices = [
      { lines: [name], isInside: true, room: inside },
      { lines: [name], isInside: false, room: outside },
      { lines: breakLines(name, own.name, inside), isInside: true, room: inside },
      { lines: breakLines(name, own.name, outside), isInside: false, room: outside },
    ];
    const fitting = choices.find(({ lines, room }) => widthOfLines(lines, own.name) <= room);
    return fitting ?? { lines: breakLines(name, own.name, inside + outside), isInside: true };
  };
  const ofDay = changes.filter((change) => dayOfChange(change) === day);
  return stacked(ofDay, (change) => lineUp(change).lines, own.name.line).map((placed) => ({
    ...placed,
    isInside: lineUp(placed.what).isInside,
  }));
}
