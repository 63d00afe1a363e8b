/** CSS properties in camel case, as takumi takes them. */
type Style = Readonly<Record<string, string | number>>;

/** A box with text. */
interface Words {
  readonly type: 'text';
  readonly style: Style;
  readonly text: string;
}

/** A box with other boxes, one below the other unless the style says otherwise. */
interface Group {
  readonly type: 'container';
  readonly style: Style;
  readonly children: readonly CardBox[];
}

/** A drawing as SVG. It has no text, because fonts do not fall back to one another in SVG. */
export interface CardPicture {
  readonly type: 'image';
  readonly style: Style;
  readonly svg: string;
}

/** A part of a card. */
export type CardBox = Words | Group | CardPicture;

/**
 * Makes a box with text, or with other boxes one below the other unless the style says otherwise.
 */
export const box = (style: Style, ...children: readonly CardBox[] | readonly [string]): CardBox =>
  isWords(children)
    ? { type: 'text', style, text: children[0].normalize('NFC') }
    : {
        type: 'container',
        style: { display: 'flex', flexDirection: 'column', ...style },
        children,
      };

const isWords = (children: readonly CardBox[] | readonly [string]): children is readonly [string] =>
  typeof children[0] === 'string';

/** Makes a box with SVG elements. */
export const picture = (
  elements: string,
  { width, height }: { readonly width: number; readonly height: number },
  style: Style = {},
): CardPicture => ({
  type: 'image',
  style: { width, height, flexShrink: 0, ...style },
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${elements}</svg>`,
});

/** Text on one line at a point of the card. `align` says which part of the text is at the point. */
export function label(
  words: string,
  { x, y }: { readonly x: number; readonly y: number },
  style: Style,
  align: 'start' | 'middle' | 'end' = 'start',
): CardBox {
  const width = 700;
  const left = { start: x, middle: x - width / 2, end: x - width }[align];
  const textAlign = { start: 'left', middle: 'center', end: 'right' }[align];
  const place = { position: 'absolute', left, top: y, width, textAlign };
  return box({ ...place, whiteSpace: 'nowrap', ...style }, words);
}
