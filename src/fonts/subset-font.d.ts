/** The parts of subset-font 2.9 that are used here. The package has no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'truetype' | 'woff2';
    /** OpenType features to keep; all if left out. */
    readonly keepFeatures?: readonly string[];
    /** A number fixes an axis, a range narrows it; other axes stay as they are. */
    readonly variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>;
    /** Tables to leave out. */
    readonly dropTables?: readonly string[];
    /** Keeps every glyph. The text must then be undefined. */
    readonly keepAllGlyphs?: boolean;
  }
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: Options,
  ): Promise<Buffer>;
}
