/** The parts of subset-font 2.9 that are used here; the package carries no types of its own. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'truetype' | 'woff2';
    /** OpenType features that survive; all of them when left out. */
    readonly keepFeatures?: readonly string[];
    /** An axis is pinned by a number, narrowed by a range, and left alone when not named. */
    readonly variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>;
    /** Tables left out of the result. */
    readonly dropTables?: readonly string[];
    /** Keeps every glyph; the text must then be undefined. */
    readonly keepAllGlyphs?: boolean;
  }
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: Options,
  ): Promise<Buffer>;
}
