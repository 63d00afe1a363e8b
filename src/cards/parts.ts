import { typeset } from '../markdown/typography.ts';
import type { Confidence } from '../model/confidence.ts';
import type { Track } from '../model/track.ts';
import { site } from '../site.ts';
import { box, label, type Box } from './box.ts';
import { cardSize, margin } from './card.ts';
import { colours } from './colours.ts';
import type { Graphic } from './clocks.ts';
import { drawDials, drawMark } from './marks.ts';

/** The dials and the name at the top of every card. */
export const masthead: Graphic = {
  drawing: drawDials(margin, 40),
  labels: [
    label(
      site.name,
      { x: margin + 112, y: 42 },
      {
        fontFamily: 'serif',
        fontWeight: 500,
        fontSize: 40,
        letterSpacing: '-.02em',
        color: colours.ink,
      },
    ),
  ],
};

/** The width of a letter of the serif in parts of its size, on the average of English words. */
const letter = 0.46;

/** How many lines some words take at a size; an estimate, on the safe side. */
export const linesOf = (words: string, size: number, width: number): number =>
  Math.max(1, Math.ceil((words.length * letter * size * 1.06) / width));

/** The largest size at which words fit into so many lines, or the smallest on offer. */
export const sizeFor = (
  words: string,
  width: number,
  sizes: readonly (readonly [size: number, lines: number])[],
): number =>
  (sizes.find(([size, lines]) => linesOf(words, size, width) <= lines) ?? sizes.at(-1))?.[0] ?? 40;

interface HeadOptions {
  readonly kicker?: string;
  readonly track?: Track | undefined;
  readonly title: string;
  readonly width?: number;
  readonly sizes?: readonly (readonly [size: number, lines: number])[];
}

const wholeWidth = cardSize.width - 2 * margin;

/** The line above a title and the title, as large as it may be: 200 characters fit in full. */
export function head({
  kicker,
  track,
  title,
  width = wholeWidth,
  sizes = usual,
}: HeadOptions): Box {
  const words = nameable(typeset(title));
  const size = sizeFor(words, width, sizes);
  return box(
    { width },
    ...(kicker
      ? [
          box(
            { ...kickerStyle, color: track ? colours[track] : colours['ink-soft'] },
            typeset(kicker),
          ),
        ]
      : []),
    box(
      {
        fontFamily: 'serif',
        fontWeight: 500,
        fontSize: size,
        lineHeight: 1.08,
        letterSpacing: '-.015em',
        wordBreak: 'break-word',
        color: colours.ink,
        ...clamp(Math.max(2, Math.floor(240 / size))),
      },
      words,
    ),
  );
}

const kickerStyle = {
  fontFamily: 'sans',
  fontWeight: 600,
  fontSize: 34,
  lineHeight: 1.3,
  marginBottom: 8,
} as const;

const usual = [
  [80, 2],
  [68, 2],
  [56, 3],
  [44, 4],
  [38, 5],
] as const;

/** A title with nothing in it that can be set, such as an Arabic one, gives way to the site's name. */
const nameable = (title: string): string =>
  /[\p{Script=Latin}\d]/u.test(title) ? title : site.name;

/** Words cut with an ellipsis after so many lines. */
export const clamp = (lines: number) => ({ display: 'block', lineClamp: lines });

/** Running words under a title. */
export const running = (words: string, lines: number, width = wholeWidth, size = 34): Box =>
  box(
    {
      width,
      fontFamily: 'serif',
      fontWeight: 400,
      fontSize: size,
      lineHeight: 1.3,
      marginTop: 16,
      color: colours.ink,
      ...clamp(lines),
    },
    typeset(words),
  );

/** A word of certainty after its mark. */
export function certainty(words: string, confidence: Confidence, track: Track): Box {
  const mark = drawMark(20, 20, { radius: 18, colour: colours[track], confidence });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">${mark}</svg>`;
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const dot = { width: 40, height: 40, marginRight: 12, backgroundImage: `url(${source})` };
  return box(
    { flexDirection: 'row', alignItems: 'center', marginTop: 18 },
    box({ ...dot, flexShrink: 0 }),
    box(
      { fontFamily: 'sans', fontWeight: 400, fontSize: 34, lineHeight: 1.3, ...clamp(1) },
      typeset(words),
    ),
  );
}

/** What stands between masthead and graphic, and the graphic. */
export const compose = (boxes: readonly Box[], ...graphics: readonly Graphic[]) => ({
  words: box(
    { position: 'relative', ...cardSize },
    box({ position: 'absolute', left: margin, top: 104 }, ...boxes),
    ...graphics.flatMap(({ labels }) => labels),
    ...masthead.labels,
  ),
  drawing: [...graphics.map(({ drawing }) => drawing), masthead.drawing].join(''),
});
