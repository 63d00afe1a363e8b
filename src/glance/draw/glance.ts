import type { Element } from 'hast';
import { element } from '../../draw/tree.ts';
import { drawHolder } from '../../map/draw/marks.ts';
import { halfMarkPath, markPath, ringPath } from '../../map/layout/mark-shapes.ts';
import type { ChangeKind } from '../../model/changes.ts';
import type { Confidence } from '../../model/confidence.ts';
import {
  types,
  type Field,
  type GlanceDrawing,
  type Line,
  type PlaceChange,
  type Sign,
  type Spot,
  type Words,
} from '../layout/types.ts';

const round = (number: number): number => Math.round(number * 10) / 10;

/** A share of the width, as SVG has it. */
const percent = (share: number): string =>
  share === 0 ? '0' : `${Math.round(share * 10_000) / 100}%`;

/** The drawing of some days at a glance; words beside it say the same, so it is silent. */
export const drawGlance = ({ form, height, fields, lines, signs, words }: GlanceDrawing): Element =>
  element(
    'svg',
    {
      class: 'chart',
      'data-form': form,
      width: '100%',
      height: round(height),
      'aria-hidden': 'true',
    },
    ...fields.map(drawField),
    ...lines.map(drawLine),
    ...signs.map(drawSign),
    ...words.map((one) => drawWords(one, types[form][one.role].line)),
  );

const drawField = ({ kind, from, to }: Field): Element => {
  const [left, right] = [Math.min(from.share, to.share), Math.max(from.share, to.share)];
  return element('rect', {
    class: kind,
    x: percent(left),
    y: round(Math.min(from.y, to.y)),
    width: percent(right - left),
    height: round(Math.abs(to.y - from.y)),
  });
};

const drawLine = ({ kind, from, to }: Line): Element =>
  element('line', {
    class: kind,
    x1: percent(from.share),
    y1: round(from.y),
    x2: percent(to.share),
    y2: round(to.y),
  });

/** A drawing in pixels, set to where a share of the width lies. */
const setAt = ({ share, y }: Spot, ...drawn: readonly Element[]): Element =>
  element('svg', { x: percent(share), y: round(y), overflow: 'visible' }, ...drawn);

function drawSign(sign: Sign): Element {
  const { spot } = sign;
  if (sign.kind !== 'change') return setAt(spot, element('circle', { class: sign.kind, r: 5 }));
  return setAt(spot, ...drawChange(sign.change, spot.px));
}

/** The paths that a kind of change is drawn with: from whichever, the shape tells it without colour. */
const shapes: Readonly<Record<'relieved' | 'encircled', (x: number) => string>> = {
  relieved: brokenRing,
  encircled: (x) => ringPath({ x, y: 0 }, 5.5),
};

/** A ring in four pieces: what surrounded a place is open. */
function brokenRing(x: number): string {
  const [near, far] = [2.2, 5.1];
  return [
    `M${x + near} ${-far}A5.5 5.5 0 0 1 ${x + far} ${-near}`,
    `M${x + far} ${near}A5.5 5.5 0 0 1 ${x + near} ${far}`,
    `M${x - near} ${far}A5.5 5.5 0 0 1 ${x - far} ${near}`,
    `M${x - far} ${-near}A5.5 5.5 0 0 1 ${x - near} ${-far}`,
  ].join('');
}

/** A change of a place: the mark of its new holder, or a ring that is broken or closed. */
function drawChange(
  { kind, holder, confidence }: Pick<PlaceChange, 'kind' | 'holder' | 'confidence'>,
  x: number,
): readonly Element[] {
  if (kind === 'relieved' || kind === 'encircled')
    return [
      element('path', { class: 'ring', d: shapes[kind](x) }),
      element('circle', { class: 'mark', cx: x, r: 1.8, 'data-confidence': confidence }),
    ];
  const middle = { x, y: 0 };
  const whole = { class: 'mark', 'data-confidence': confidence, d: markPath(holder, middle, 5) };
  return [
    element('path', whole),
    ...(confidence === 'disputed'
      ? [element('path', { class: 'mark', d: halfMarkPath(holder, middle, 5) })]
      : []),
  ];
}

function drawWords({ role, track, spot, align, lines }: Words, height: number): Element {
  const { share, px, y } = spot;
  const x = percent(share);
  const moved = px === 0 ? null : round(px);
  const text = {
    class: role,
    'data-track': track,
    'text-anchor': align === 'start' ? null : align,
    x,
    y: round(y),
  };
  if (lines.length === 1) return element('text', { ...text, dx: moved }, ...lines);
  return element(
    'text',
    text,
    ...lines.map((line, index) =>
      element('tspan', { x, dx: moved, dy: index === 0 ? null : height }, line),
    ),
  );
}

/** The mark of a kind of change in a line of words. */
export const drawChangeMark = (
  kind: ChangeKind,
  holder: PlaceChange['holder'],
  confidence: Confidence = 'confirmed',
): Element =>
  kind === 'relieved' || kind === 'encircled'
    ? element(
        'svg',
        { class: 'holder', viewBox: '-7 -7 14 14', 'aria-hidden': 'true' },
        ...drawChange({ kind, holder, confidence }, 0),
      )
    : drawHolder(holder, confidence);
