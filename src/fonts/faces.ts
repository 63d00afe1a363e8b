/** A font file with a part of a family. Pages load only the parts that they show. */
export interface Face {
  /** The start of the file name: `newsreader-extended`. */
  readonly name: string;
  readonly family: 'Newsreader' | 'Libre Franklin' | 'Noto Naskh Arabic';
  /** What the file is for, in words. */
  readonly role: string;
  /** The npm package with the font, and the file in it. */
  readonly source: { readonly package: string; readonly file: string };
  readonly style: 'normal' | 'italic';
  /** A range stays variable; a number is a fixed weight. */
  readonly weight: number | { readonly min: number; readonly max: number };
  /** Axes that are fixed to one value, besides the weight. */
  readonly pinned: Readonly<Record<string, number>>;
  /** OpenType features that are kept, besides kerning. */
  readonly features: readonly string[];
  /** The weight whose kerning is used for all weights; null if the script has no kerning. */
  readonly kerningOf: number | null;
  /** Which characters the file should contain, if the font has them. */
  readonly wants: (character: string) => boolean;
  /** Whether every page shows it. */
  readonly everywhere: boolean;
  /**
   * Whether its letters only appear alone among letters of another face, so that it needs no rules
   * between neighbours.
   */
  readonly isSparse?: boolean;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const punctuation = ` .,:;?()/-’‘“”–…·\u00a0`;

/** Letters of names on most maps and pages: Öncüpınar, Médecins Sans Frontières. */
const frequentAccents = 'éèüÖı';

/** The characters of an ordinary English page. All others are in separate files. */
const core = new Set(letters + digits + punctuation + frequentAccents);

/** Signs that most pages show in labels: brackets, the at sign, breadcrumbs, currency, dashes. */
const labelSigns = new Set('[]@›$|—°');

const italics = new Set(letters + digits + punctuation);

const isArabic = (character: string) => /[\u0600-\u06ff\u0750-\u077f]/.test(character);
const isRare = (character: string) => !core.has(character) && !isArabic(character);

/**
 * Newsreader, in the design for 18 px (`opsz`), from regular to semi-bold. Its figures are tabular
 * and lining; `pnum` makes them proportional. It has no old-style figures.
 */
const newsreader = {
  family: 'Newsreader',
  style: 'normal',
  weight: { min: 400, max: 600 },
  pinned: { opsz: 18 },
  features: ['liga', 'pnum'],
  kerningOf: 400,
  everywhere: false,
} as const satisfies Partial<Face>;

const newsreaderItalic = {
  ...newsreader,
  style: 'italic',
  weight: 400,
  features: ['liga'],
} as const;

/**
 * Libre Franklin, from regular to semi-bold. It has one set of figures, proportional and lining.
 */
const libreFranklin = {
  family: 'Libre Franklin',
  style: 'normal',
  weight: { min: 400, max: 600 },
  pinned: {},
  features: [],
  kerningOf: 500,
  everywhere: false,
} as const satisfies Partial<Face>;

const newsreaderFile = (cut: string) => ({
  package: '@fontsource-variable/newsreader',
  file: `newsreader-${cut}.woff2`,
});

const libreFranklinFile = (cut: string) => ({
  package: '@fontsource-variable/libre-franklin',
  file: `libre-franklin-${cut}.woff2`,
});

/**
 * All faces of the site. The first face of a family serves all characters that no later one claims.
 */
export const faces: readonly Face[] = [
  {
    ...newsreader,
    name: 'newsreader',
    role: 'Text and headlines.',
    source: newsreaderFile('latin-opsz-normal'),
    wants: (character) => core.has(character),
    everywhere: true,
  },
  {
    ...newsreader,
    name: 'newsreader-rare',
    role: 'Signs and accents of Western Europe that few pages show: %, &, è.',
    source: newsreaderFile('latin-opsz-normal'),
    wants: isRare,
  },
  {
    ...newsreader,
    name: 'newsreader-extended',
    role: 'Letters of other Latin alphabets: ğ in Davutoğlu, ā and ī in romanised Arabic.',
    source: newsreaderFile('latin-ext-opsz-normal'),
    isSparse: true,
    wants: isRare,
  },
  {
    ...newsreaderItalic,
    name: 'newsreader-italic',
    role: 'Letters in italics, for the rare title or foreign word.',
    source: newsreaderFile('latin-opsz-italic'),
    wants: (character) => italics.has(character),
  },
  {
    ...libreFranklin,
    name: 'libre-franklin',
    role: 'Labels, captions, navigation.',
    source: libreFranklinFile('latin-wght-normal'),
    wants: (character) => core.has(character) || labelSigns.has(character),
    everywhere: true,
  },
  {
    ...libreFranklin,
    name: 'libre-franklin-rare',
    role: 'Signs and accents of Western Europe that few labels show.',
    source: libreFranklinFile('latin-wght-normal'),
    wants: (character) => isRare(character) && !labelSigns.has(character),
  },
  {
    ...libreFranklin,
    name: 'libre-franklin-extended',
    role: 'Letters of other Latin alphabets, in labels.',
    source: libreFranklinFile('latin-ext-wght-normal'),
    isSparse: true,
    wants: isRare,
  },
  {
    family: 'Noto Naskh Arabic',
    style: 'normal',
    weight: 400,
    pinned: {},
    features: ['ccmp', 'fina', 'init', 'liga', 'locl', 'medi', 'rlig', 'mark', 'mkmk'],
    kerningOf: null,
    everywhere: false,
    name: 'noto-naskh-arabic',
    role: 'Arabic names of places and people.',
    source: {
      package: '@fontsource/noto-naskh-arabic',
      file: 'noto-naskh-arabic-arabic-400-normal.woff2',
    },
    wants: isArabic,
  },
];

/**
 * Characters that a family lacks, so that a reader's own fonts must show them: arrows, the narrow
 * space, and for romanised Arabic Ḩ (in neither family) and ʿ (not in Newsreader).
 */
export const leftToTheSystem = '←→↑↓↩↗\u202fḨʿ';
