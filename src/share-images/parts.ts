import { typeset } from '../markdown/typography.ts';
import type { Confidence } from '../model/confidence.ts';
import type { Story } from '../model/story.ts';
import type { Track } from '../model/track.ts';
import { box, label, picture, type CardBox } from './box.ts';
import { cardSize, margin, textTop } from './card.ts';
import { colours } from './colours.ts';
import type { CardGraphic } from './clocks.ts';
import { drawDials, drawCardMark } from './marks.ts';
import { clamp, wholeWidth } from './text.ts';
import { sans, serif } from './type.ts';

/** The dials and the site's name at the top of every card. */
const masthead = (name: string): CardGraphic => ({
  drawing: drawDials(margin, 40),
  labels: [
    label(
      name,
      { x: margin + 112, y: 40 },
      {
        fontFamily: serif,
        fontWeight: 500,
        fontSize: 40,
        lineHeight: 1.25,
        letterSpacing: '-.02em',
        color: colours.ink,
      },
    ),
  ],
});

/** The certainty in words, after its mark. */
export function certaintyLine(words: string, confidence: Confidence, track: Track): CardBox {
  return box(
    { flexDirection: 'row', alignItems: 'center', marginTop: 18 },
    certaintyMark(confidence, track),
    box({ ...certaintyStyle, ...clamp(1) }, typeset(words)),
  );
}

/** A mark of certainty for use in a line of text. */
export const certaintyMark = (confidence: Confidence, track: Track): CardBox =>
  picture(
    drawCardMark(20, 20, { radius: 18, colour: colours[track], confidence }),
    { width: 40, height: 40 },
    { marginRight: 12 },
  );

const certaintyStyle = {
  maxWidth: wholeWidth - 60,
  fontFamily: sans,
  fontWeight: 400,
  fontSize: 34,
  color: colours.ink,
  lineHeight: 1.3,
  wordBreak: 'break-word',
} as const;

/** Puts together a card: the site's name, text boxes, and a graphic. */
export function compose(
  { name }: Story,
  boxes: readonly CardBox[],
  ...graphics: readonly CardGraphic[]
) {
  const top = masthead(name);
  return {
    words: box(
      { position: 'relative', ...cardSize },
      box({ position: 'absolute', left: margin, top: textTop }, ...boxes),
      ...graphics.flatMap(({ labels }) => labels),
      ...top.labels,
    ),
    land: graphics.flatMap(({ land }) => land ?? [])[0] ?? null,
    drawing: [...graphics.map(({ drawing }) => drawing), top.drawing].join(''),
  };
}
