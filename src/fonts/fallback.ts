import { createFontStack } from '@capsizecss/core';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';
import { readSource } from './source-files.ts';
import { faces, type Face } from './faces.ts';

/**
 * Fonts that readers have. The figures are from @capsizecss/metrics 4.3.0 (georgia, notoSerif,
 * arial, roboto); its average width is weighted by the frequency of letters in English. On Linux,
 * Gelasio has the widths of Georgia, and Arimo and Liberation Sans have those of Arial.
 */
const systemFonts = {
  georgia: {
    familyName: 'Georgia',
    local: ['Georgia', 'Gelasio-Regular'],
    metrics: { ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048, xWidthAvg: 913 },
  },
  notoSerif: {
    familyName: 'Noto Serif',
    local: ['Noto Serif'],
    metrics: { ascent: 1069, descent: -293, lineGap: 0, unitsPerEm: 1000, xWidthAvg: 481 },
  },
  arial: {
    familyName: 'Arial',
    local: ['Arial', 'Arimo-Regular', 'Liberation Sans'],
    metrics: { ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048, xWidthAvg: 913 },
  },
  roboto: {
    familyName: 'Roboto',
    local: ['Roboto'],
    metrics: { ascent: 1900, descent: -500, lineGap: 0, unitsPerEm: 2048, xWidthAvg: 911 },
  },
} as const;

interface Fallback {
  readonly family: Face['family'];
  readonly font: (typeof systemFonts)[keyof typeof systemFonts];
  /** The weight of the site's font that it replaces. */
  readonly weight: number;
  /**
   * The `font-weight` of the rule; null for none, which is 400. It stays below 600, so that
   * browsers still embolden bold text.
   */
  readonly fontWeights: string | null;
}

/** Of two rules that match, the later one wins. Android has only the first of each pair. */
const fallbacks: readonly Fallback[] = [
  { family: 'Newsreader', font: systemFonts.notoSerif, weight: 400, fontWeights: null },
  { family: 'Newsreader', font: systemFonts.georgia, weight: 400, fontWeights: null },
  { family: 'Newsreader', font: systemFonts.notoSerif, weight: 540, fontWeights: '500 599' },
  { family: 'Newsreader', font: systemFonts.georgia, weight: 540, fontWeights: '500 599' },
  { family: 'Libre Franklin', font: systemFonts.roboto, weight: 400, fontWeights: null },
  { family: 'Libre Franklin', font: systemFonts.arial, weight: 400, fontWeights: null },
];

let rules: Promise<string> | null = null;

/**
 * The `@font-face` rules of `Newsreader fallback` and `Libre Franklin fallback`, made once per
 * process. They adjust a reader's own fonts to the metrics of the site's, so that text does not
 * move when the site's fonts arrive.
 */
export const fallbackRules = (): Promise<string> =>
  (rules ??= Promise.all(fallbacks.map(fallbackRule)).then((all) => all.join('')));

async function fallbackRule({ family, font, weight, fontWeights }: Fallback): Promise<string> {
  const { fontFaces } = createFontStack(
    [await metricsAt(family, weight), { familyName: font.familyName, ...font.metrics }],
    { fontFaceFormat: 'styleObject' },
  );
  const { sizeAdjust, ascentOverride, descentOverride, lineGapOverride } = {
    ...fontFaces[0]?.['@font-face'],
  };
  const descriptors = [
    `font-family:${family} fallback`,
    fontWeights && `font-weight:${fontWeights}`,
    `src:${font.local.map((name) => `local(${name})`).join()}`,
    sizeAdjust && `size-adjust:${rounded(sizeAdjust)}`,
    ascentOverride && `ascent-override:${rounded(ascentOverride)}`,
    descentOverride && `descent-override:${rounded(descentOverride)}`,
    lineGapOverride && `line-gap-override:${rounded(lineGapOverride)}`,
  ];
  return `@font-face{${descriptors.filter((descriptor) => descriptor).join(';')}}`;
}

/** Rounds to one decimal, which is precise to a twentieth of a pixel in a line of 46 px. */
const rounded = (percentage: string | number) =>
  `${Math.round(parseFloat(`${percentage}`) * 10) / 10}%`;

/** The metrics of a family at one weight, as Capsize measures them for English. */
async function metricsAt(family: Face['family'], weight: number) {
  const face = faces.find((one) => one.family === family);
  if (!face) throw new Error(`No face belongs to ${family}.`);
  const fixed = await subsetFont(readSource(face), undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
    variationAxes: { ...face.pinned, wght: weight },
  });
  return fromBuffer(fixed);
}
