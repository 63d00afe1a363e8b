/** Styles in the names that satori knows, which are those of CSS in camel case. */
type Style = Readonly<Record<string, string | number>>;

/** A piece of a card's words, as satori takes it: an element of React without React. */
export interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children: string | readonly Box[] };
}

/** Words or boxes in a box of their own; boxes stand below each other unless the style says else. */
export const box = (style: Style, ...children: readonly Box[] | readonly [string]): Box => {
  const [first] = children;
  return typeof first === 'string'
    ? { type: 'div', props: { style, children: first } }
    : {
        type: 'div',
        props: {
          style: { display: 'flex', flexDirection: 'column', ...style },
          children: children as readonly Box[],
        },
      };
};

/** Words on one line at a point of the card; `end` puts their end there, `middle` their middle. */
export function label(
  words: string,
  { x, y }: { readonly x: number; readonly y: number },
  style: Style,
  align: 'start' | 'middle' | 'end' = 'start',
): Box {
  const room = 700;
  const left = { start: x, middle: x - room / 2, end: x - room }[align];
  const justifyContent = { start: 'flex-start', middle: 'center', end: 'flex-end' }[align];
  const place = { position: 'absolute', left, top: y, width: room, display: 'flex' };
  return box({ ...place, justifyContent, whiteSpace: 'nowrap', ...style }, words);
}
