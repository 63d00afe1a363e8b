import type { Settings } from '../settings.ts';

/** Headers of an answer, by name. */
export type Headers = Readonly<Record<string, string>>;

/** What a server is told of the folder that it serves. */
export type DeployedSite = Pick<Settings, 'basePath' | 'precompressed'>;

/** A part of the site whose answers carry the same headers. */
export interface HeaderRule {
  /** Folders (with a slash at the end) and files below the site's base; none for all the rest. */
  readonly entries: readonly string[];
  readonly headers: Headers;
}

/**
 * What every answer carries. The content security policy stands in each page, with the hashes of
 * what is in it; a second one with a source list here would intersect with it and refuse them.
 */
export const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    'accelerometer',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** Nobody shows a page inside one of theirs. A policy in the page itself cannot say this. */
const unframed: Headers = { 'Content-Security-Policy': "frame-ancestors 'none'" };

/** The file's name changes with its bytes, so a copy is good for ever (a year, in seconds). */
const kept: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** A copy may be kept, and is asked about before each use. */
const checked: Headers = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/**
 * Anybody's page may read it: the data are free, and an embed in a sandbox has no origin, yet asks
 * for what moves the map, and what the cards of mentions and of events say.
 */
const open: Headers = { 'Access-Control-Allow-Origin': '*' };

/** The parts of the site that are named. */
export const namedAreas: readonly HeaderRule[] = [
  { entries: ['_astro/', 'fonts/'], headers: { ...kept, ...open, ...unframed } },
  {
    entries: ['data/', 'feed.json', 'feeds/', 'map/', 'mentions.json', 'rss.xml', 'timeline/'],
    headers: { ...checked, ...open, ...unframed },
  },
  { entries: ['embed/'], headers: checked },
];

/** All the rest: pages, cards and what is at no address. */
export const restArea: HeaderRule = { entries: [], headers: { ...checked, ...unframed } };

/** The area of an entry of the built folder: of `fonts/`, `index.html`. */
export const headersFor = (entry: string): HeaderRule =>
  namedAreas.find(({ entries }) => entries.includes(entry)) ?? restArea;

/** Advice, and no header of ours: whoever owns the whole host decides that it answers by HTTPS alone. */
export const transportAdvice = {
  words: 'Where the whole host answers by HTTPS, and will for a year, add:',
  name: 'Strict-Transport-Security',
  value: 'max-age=31536000; includeSubDomains',
} as const;

/** The type of a file by the end of its name. Text is UTF-8 throughout. */
export const mediaTypes = {
  css: 'text/css',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  html: 'text/html',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
} as const;

/** Types that hosts are known not to know. */
export const unusualTypes = ['csv', 'geojson', 'ics', 'webmanifest'] as const;

/** Types that are packed already and gain nothing from another packing. */
const packedTypes: readonly string[] = [mediaTypes.png, mediaTypes.woff2];

const packable = Object.entries(mediaTypes).filter(([, type]) => !packedTypes.includes(type));

/** Types that a host packs on their way, and how the names of their files end. */
export const packableTypes = packable.map(([, type]) => type);
export const packableEnds = packable.map(([end]) => end);
