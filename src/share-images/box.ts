/** Styles in the names of CSS in camel case, as takumi takes them. */
type Style = Readonly<Record<string, string | number>>;

/** Words in a box of their own. */
interface Words {
  readonly type: 'text';
  readonly style: Style;
  readonly text: string;
}

/** Boxes below each other, unless the style says else. */
interface Group {
  readonly type: 'container';
  readonly style: Style;
  readonly children: readonly CardBox[];
}

/** A drawing without words, as SVG: fonts do not stand in for each other there. */
export interface Picture {
  readonly type: 'image';
  readonly style: Style;
  readonly svg: string;
}

/** A piece of a card. */
export type CardBox = Words | Group | Picture;

/** Words or boxes in a box of their own; boxes stand below each other unless the style says else. */
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

/** What some elements of SVG draw, in a box of its own. */
export const picture = (
  elements: string,
  { width, height }: { readonly width: number; readonly height: number },
  style: Style = {},
): Picture => ({
  type: 'image',
  style: { width, height, flexShrink: 0, ...style },
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${elements}</svg>`,
});

/** Words on one line at a point of the card; `end` puts their end there, `middle` their middle. */
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
