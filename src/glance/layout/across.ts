import { breakLines, widthOfLines } from '../../draw/break-lines.ts';
import { widthOf } from '../../draw/letter-widths.ts';
import {
  narrowest,
  types,
  type Field,
  type GlanceContent,
  type GlanceDrawing,
  type Line,
  type Moment,
  type SharedPoint,
  type Sign,
  type Words,
} from './types.ts';
import { stairLines, talksLines } from './lines.ts';
import { dayOfChange, treadsOf } from './stair.ts';

const own = types.across;
const width = narrowest.across;

/** Heights, in pixels. */
const band = 36;
const row = 26;
const raised = 72;
/** Between a line and the words beside it, or the band. */
const gap = 8;
/** From the middle of a line of words to its base line. */
const toBase = 4.5;
/** How wide words beside a line may be. */
const widest = 168;

/** What is said at a moment, with the room that it takes. */
interface Flag {
  readonly moment: Moment;
  readonly lines: readonly string[];
  readonly isEnd: boolean;
  readonly left: number;
  readonly right: number;
}

/** Days beside each other: the talks above the band of dates, the ground below it. */
export function layOutAcross(content: GlanceContent): GlanceDrawing {
  const { days, start, moments, changes, labels } = content;
  const timeOf = ({ day, part }: Moment): number => day + part;
  const shareOf = (time: number): number => time / days.length;
  const xOf = (moment: Moment): number => shareOf(timeOf(moment)) * width;

  // What is said at the talks: beside a line that falls, else on flags above it, the first highest.
  const said = moments.filter(({ kind }) => kind !== 'tick');
  const beside = said.flatMap((moment, index) => {
    const before = index === 0 ? start : said[index - 1]?.level;
    if (moment.level !== 'closed' || before === 'closed') return [];
    const next = said[index + 1];
    const room = (next ? xOf(next) : width) - xOf(moment) - 2 * gap;
    const lines = breakLines(moment.words, own.said, Math.min(room, widest));
    const isHigh = lines.length * own.said.line > raised;
    return isHigh || widthOfLines(lines, own.said) > room ? [] : [{ moment, lines }];
  });
  const flags = said
    .filter((moment) => !beside.some((one) => one.moment === moment))
    .map((moment) => flagOf(moment, xOf(moment)));
  const top = own.track.line + gap;
  const lanes = lanesOf(flags);
  const heights = lanes.reduce<readonly number[]>((all, lane, index) => {
    const height = (flags[index]?.lines.length ?? 0) * own.said.line + gap;
    return Object.assign([...all], { [lane]: Math.max(all[lane] ?? 0, height) });
  }, []);
  const bottomOf = (lane: number): number =>
    heights.slice(lane + 1).reduce((sum, height) => sum + height, top) + (heights[lane] ?? 0);
  const isRaised = start !== 'closed' || moments.some(({ level }) => level !== 'closed');
  const high = bottomOf(0) + gap;
  const low = high + (isRaised ? raised : 0);
  const bandTop = low + 3 * gap;
  const floor = bandTop + band + gap;
  const talksAt = (time: number, level: number): SharedPoint => ({
    share: shareOf(time),
    y: level ? high : low,
  });
  const yOf = (count: number): number => floor + count * row + (count > 0 ? gap / 2 : 0);
  const groundAt = (time: number, count: number): SharedPoint => ({
    share: shareOf(time),
    y: yOf(count),
  });
  const heightAt = ({ level }: Moment): number => (level === 'closed' ? low : high);

  const talks = talksLines(
    start,
    moments.map((moment) => ({ level: moment.level, time: timeOf(moment) })),
    days.length,
    talksAt,
  );
  const ticks = moments
    .filter(({ kind }) => kind === 'tick')
    .map((moment): Line => {
      const [share, y] = [shareOf(timeOf(moment)), heightAt(moment)];
      return {
        kind: 'tick',
        from: { share, y },
        to: { share, y: moment.level === 'closed' ? y - gap : y + gap },
      };
    });
  const leaders = flags.map(({ moment }, index): Line => {
    const share = shareOf(timeOf(moment));
    const lane = lanes[index] ?? 0;
    const to = bottomOf(lane) - (heights[lane] ?? 0) + gap;
    return { kind: 'leader', from: { share, y: heightAt(moment) }, to: { share, y: to } };
  });
  const steps = said.map((moment): Sign => {
    const spot = { share: shareOf(timeOf(moment)), px: 0, y: heightAt(moment) };
    return { kind: moment.kind === 'denial' ? 'denial' : 'step', spot };
  });

  const end = yOf(changes.length);
  const places = changes.map((change, index) => {
    const share = shareOf(dayOfChange(change));
    const y = yOf(index) + (yOf(index + 1) - yOf(index)) / 2 + (index === 0 ? 2 : 0);
    const isInside = share * width + 28 + widthOf(change.name, own.name.size, 400) <= width;
    return { change, share, y, isInside };
  });
  const bandFrom = { share: 0, y: bandTop };
  const fields: readonly Field[] = [
    ...talks.fields,
    ...changes.flatMap(({ to }, index): readonly Field[] => {
      if (to >= days.length) return [];
      const from = { share: shareOf(to), y: index === 0 ? bandTop + band : yOf(index) };
      return [{ kind: 'offensive', from, to: { share: 1, y: yOf(index + 1) } }];
    }),
    { kind: 'band', from: bandFrom, to: { share: 1, y: bandTop + band } },
  ];
  const total = breakLines(content.total.join(', '), own.total, width * 0.72);
  const words: readonly Words[] = [
    {
      role: 'track',
      track: 'talks',
      spot: { share: 0, px: 0, y: 14 },
      align: 'start',
      lines: [labels.talks],
    },
    ...flags.map(({ lines, isEnd, moment }, index): Words => {
      const lane = lanes[index] ?? 0;
      const y = bottomOf(lane) - (heights[lane] ?? 0) + gap + own.said.size - 1;
      const spot = { share: shareOf(timeOf(moment)), px: isEnd ? -6 : 6, y };
      return { role: 'said', track: 'talks', spot, align: isEnd ? 'end' : 'start', lines };
    }),
    ...beside.map(({ moment, lines }): Words => {
      const y = low - gap - (lines.length - 1) * own.said.line - 4;
      const spot = { share: shareOf(timeOf(moment)), px: gap + 4, y };
      return { role: 'said', track: 'talks', spot, align: 'start', lines };
    }),
    ...days.flatMap(({ weekday, date }, day): readonly Words[] => {
      const spot = { share: shareOf(day), px: gap, y: bandTop + band / 2 + toBase };
      const after = widthOf(`${weekday} `, own.weekday.size, 400);
      return [
        { role: 'weekday', track: null, spot, align: 'start', lines: [weekday] },
        {
          role: 'date',
          track: null,
          spot: { ...spot, px: gap + after },
          align: 'start',
          lines: [date],
        },
      ];
    }),
    ...places.map(({ change, share, y, isInside }): Words => {
      const spot = { share, px: isInside ? 28 : -gap, y: y + toBase };
      return {
        role: 'name',
        track: 'offensive',
        spot,
        align: isInside ? 'start' : 'end',
        lines: [change.name],
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
      lines: total,
    },
  ];
  return {
    form: 'across',
    height: end + 12 + Math.max(1, total.length) * own.total.line,
    fields,
    lines: [
      ...talks.lines,
      ...ticks,
      ...leaders,
      ...stairLines(treadsOf(days.length, changes), groundAt),
    ],
    signs: [
      ...steps,
      ...places.map(({ change, share, y }): Sign => ({
        kind: 'change',
        change,
        spot: { share, px: 16, y },
      })),
    ],
    words,
  };
}

function flagOf(moment: Moment, x: number): Flag {
  const room = width - x - gap;
  const isEnd = room < widest / 2;
  const lines = breakLines(moment.words, own.said, isEnd ? widest : Math.min(room, widest));
  const long = widthOfLines(lines, own.said) + gap;
  return { moment, lines, isEnd, left: isEnd ? x - long : x, right: isEnd ? x : x + long };
}

/** How high each flag hangs: above all later ones that it would cover, whose poles it then misses. */
function lanesOf(flags: readonly Flag[]): readonly number[] {
  const lanes: number[] = [];
  for (let index = flags.length - 1; index >= 0; index--) {
    const flag = flags[index];
    const above = flags.flatMap((other, later) =>
      flag && later > index && other.left < flag.right && flag.left < other.right
        ? [(lanes[later] ?? 0) + 1]
        : [],
    );
    lanes[index] = Math.max(0, ...above);
  }
  return lanes;
}
