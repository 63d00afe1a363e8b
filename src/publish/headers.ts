import type { Settings } from '../settings.ts';

/** HTTP headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** What headers depend on in the folder that a server serves. */
export type DeployedSite = Pick<Settings, 'basePath' | 'precompressed'>;

/** A part of the site with the same headers. */
export interface HeaderRule {
  /**
   * Folders (with a slash at the end) and files below the site's base; empty for everything else.
   */
  readonly entries: readonly string[];
  readonly headers: Headers;
}

/**
 * The headers of every response. The content security policy is in each page, with the hashes of
 * its content. A second policy with sources here would intersect with it and block that content.
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

/** Forbids other sites to show a page in a frame. A policy inside a page cannot say this. */
const unframed: Headers = { 'Content-Security-Policy': "frame-ancestors 'none'" };

/** For files whose name contains a checksum: they can be cached for ever (a year, in seconds). */
const immutable: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** For files that can be cached but must be checked before each use. */
const checked: Headers = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/**
 * For data that any site may read: the data are free, and an embed in a sandbox, which has no
 * origin, fetches the data of the moving map and of cards.
 */
const open: Headers = { 'Access-Control-Allow-Origin': '*' };

/** The parts of the site with headers of their own. */
export const namedAreas: readonly HeaderRule[] = [
  { entries: ['_astro/', 'fonts/'], headers: { ...immutable, ...open, ...unframed } },
  {
    entries: ['data/', 'feed.json', 'feeds/', 'map/', 'mentions.json', 'rss.xml', 'timeline/'],
    headers: { ...checked, ...open, ...unframed },
  },
  { entries: ['embed/'], headers: checked },
];

/** Everything else: pages, cards and missing addresses. */
export const restArea: HeaderRule = { entries: [], headers: { ...checked, ...unframed } };

/** The rule for an entry of the built folder, such as `fonts/` or `index.html`. */
export const headersFor = (entry: string): HeaderRule =>
  namedAreas.find(({ entries }) => entries.includes(entry)) ?? restArea;

/** Advice, not a header of the site: only the owner of a whole host can require HTTPS for it. */
export const transportAdvice = {
  words: 'Where the whole host answers by HTTPS, and will for a year, add:',
  name: 'Strict-Transport-Security',
  value: 'max-age=31536000; includeSubDomains',
} as const;

/** The media type of a file by its extension. All text is UTF-8. */
export const mediaTypes = {
  bib: 'application/x-bibtex',
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
  webp: 'image/webp',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
} as const;

/** The extensions of types that hosts may not know. */
export const unusualTypes = ['csv', 'geojson', 'ics', 'webmanifest'] as const;

/** Types that are compressed already. */
const packedTypes: readonly string[] = [mediaTypes.png, mediaTypes.webp, mediaTypes.woff2];

const packable = Object.entries(mediaTypes).filter(([, type]) => !packedTypes.includes(type));

/** The media types that a host compresses when it sends them. */
export const packableTypes = packable.map(([, type]) => type);

/** The file name extensions of these types. */
export const packableEnds = packable.map(([end]) => end);
