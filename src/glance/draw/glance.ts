import type { Element } from 'hast';
import { tenth } from '../../draw/tenth.ts';
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

/** A share of the width as a length in SVG: `33.33%`. */
const percent = (share: number): string =>
  share === 0 ? '0' : `${Math.round(share * 10_000) / 100}%`;

/**
 * The drawing of some days at a glance. Screen readers skip it: `drawDaysInWords` says the same.
 */
export const drawGlance = ({ form, height, fields, lines, signs, words }: GlanceDrawing): Element =>
  element(
    'svg',
    {
      class: 'chart',
      'data-form': form,
      width: '100%',
      height: tenth(height),
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
    y: tenth(Math.min(from.y, to.y)),
    width: percent(right - left),
    height: tenth(Math.abs(to.y - from.y)),
  });
};

const drawLine = ({ kind, from, to }: Line): Element =>
  element('line', {
    class: kind,
    x1: percent(from.share),
    y1: tenth(from.y),
    x2: percent(to.share),
    y2: tenth(to.y),
  });

/**
 * Moves a drawing in pixels to a share of the width. Nested SVG, as a transform knows no shares.
 */
const moveTo = ({ share, y }: Spot, ...drawn: readonly Element[]): Element =>
  element('svg', { x: percent(share), y: tenth(y), overflow: 'visible' }, ...drawn);

function drawSign(sign: Sign): Element {
  const { spot } = sign;
  if (sign.kind !== 'change') return moveTo(spot, element('circle', { class: sign.kind, r: 5 }));
  return moveTo(spot, ...drawChange(sign.change, spot.px));
}

/** The radius of the ring around a place that is or was encircled, in pixels. */
const ringRadius = 5.5;

/** A ring in four pieces, as what surrounded a place is open. */
function brokenRing(x: number): string {
  // The ends of a piece, which are on the ring: 2.2 and 5.1 are the sides of a triangle on 5.5.
  const [near, far] = [2.2, 5.1];
  const arc = `A${ringRadius} ${ringRadius} 0 0 1`;
  return [
    `M${x + near} ${-far}${arc} ${x + far} ${-near}`,
    `M${x + far} ${near}${arc} ${x + near} ${far}`,
    `M${x - near} ${far}${arc} ${x - far} ${near}`,
    `M${x - far} ${-near}${arc} ${x - near} ${-far}`,
  ].join('');
}

/**
 * The mark of a change: that of the new holder, or a ring around a dot, closed for an encirclement
 * that began and broken for one that ended. Its shape alone tells the kind, without colour.
 */
function drawChange(
  { kind, holder, confidence }: Pick<PlaceChange, 'kind' | 'holder' | 'confidence'>,
  x: number,
): readonly Element[] {
  if (kind === 'relieved' || kind === 'encircled')
    return [
      element('path', {
        class: 'ring',
        d: kind === 'relieved' ? brokenRing(x) : ringPath({ x, y: 0 }, ringRadius),
      }),
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

function drawWords({ role, track, spot, align, lines }: Words, lineHeight: number): Element {
  const { share, px, y } = spot;
  const x = percent(share);
  const dx = px === 0 ? null : tenth(px);
  const text = {
    class: role,
    'data-track': track,
    'text-anchor': align === 'start' ? null : align,
    x,
    y: tenth(y),
  };
  if (lines.length === 1) return element('text', { ...text, dx }, ...lines);
  return element(
    'text',
    text,
    ...lines.map((line, index) =>
      element('tspan', { x, dx, dy: index === 0 ? null : lineHeight }, line),
    ),
  );
}

/** The mark of a kind of change, to stand in a line of text. */
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
