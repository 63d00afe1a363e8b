import { z } from 'astro/zod';
import type { WithBody } from './body.ts';
import { editorial } from './correction.ts';
import { prose, words } from './text-schema.ts';
import { sourceId, type PlaceId } from './id.ts';

export const placeKinds = [
  'city',
  'town',
  'village',
  'airbase',
  'crossing',
  'road',
  'venue',
] as const;

/** The label of each kind of place. */
export const placeKindLabels: Readonly<Record<(typeof placeKinds)[number], string>> = {
  city: 'city',
  town: 'town',
  village: 'village',
  airbase: 'air base',
  crossing: 'border crossing',
  road: 'road',
  venue: 'meeting place',
};

const position = z.strictObject(
  {
    lat: z.number({ error: 'lat must be a number of degrees, such as 36.3657.' }).meta({
      description: 'Latitude in degrees north, WGS84, four decimals.',
      examples: [36.3657],
    }),
    lon: z.number({ error: 'lon must be a number of degrees, such as 37.1024.' }).meta({
      description: 'Longitude in degrees east, WGS84, four decimals.',
      examples: [37.1024],
    }),
    source: sourceId
      .optional()
      .describe('Id of the source of the point; left out where the point is an estimate.'),
    certainty: z
      .enum(['high', 'medium', 'low'], { error: 'certainty is high, medium or low.' })
      .describe(
        'high: checked or from a village’s own point. medium: one source, or an area. low: an estimate.',
      ),
  },
  { error: 'position has keys of its own on the lines below it: lat, lon, source, certainty.' },
);

/** A point on the earth, in degrees (WGS84). */
export interface Coordinate {
  readonly lat: number;
  readonly lon: number;
}

/** Front matter of `content/places/<id>.md`. */
export const placeSchema = z.strictObject({
  name: words('The name').describe('The name as this site spells it.'),
  nameArabic: words('The Arabic name').optional().describe('The name in Arabic script.'),
  otherNames: z
    .array(words('A name in otherNames'), {
      error: 'otherNames must be a list: [Hardatneen, Hardatin].',
    })
    .default([])
    .meta({
      description: 'Other spellings a reader may meet elsewhere.',
      examples: [['Hardatneen', 'Hardatin']],
    }),
  originSpelling: words('originSpelling')
    .optional()
    .describe('How the report that the site starts from spells it.'),
  kind: z
    .enum(placeKinds, { error: `kind is one of: ${placeKinds.join(', ')}.` })
    .describe('city, town, village, airbase, crossing, road or venue.'),
  area: words('The area').describe('Where it lies: the id of an area in content/story.yaml.'),
  position: position.describe(
    'The point on the map: latitude and longitude in degrees (WGS84), the id of its source, and its certainty.',
  ),
  pcode: words('The P-code')
    .regex(/^[A-Z]+\d+$/, 'A P-code has capital letters and then digits: C1647.')
    .optional()
    .meta({
      description: 'Its P-code, by which the humanitarian office of the UN knows it.',
      examples: ['C1647'],
    }),
  geonames: z
    .int({ error: 'geonames must be a number, such as 170063.' })
    .positive('geonames must be a number above 0, such as 170063.')
    .optional()
    .meta({
      description: 'Its number in GeoNames; that of the place itself, not of one near it.',
      examples: [170063],
    }),
  note: prose('The note')
    .optional()
    .describe('What else a reader should know, such as a name easily confused.'),
  ...editorial,
});

export type Place = z.output<typeof placeSchema> & WithBody & { readonly id: PlaceId };

/** Whether the position is an estimate; maps then draw it as approximate. */
export const isApproximate = ({ position: { certainty } }: Place): boolean => certainty === 'low';

/** What a P-code is called where readers and machines meet one. */
export const pcodeName = 'OCHA P-code';

const earthRadius = 6371.0088;

/**
 * Great-circle distance in kilometres, by the haversine formula on a sphere with the mean radius
 * of the WGS84 ellipsoid (6371.0088 km, IUGG). Good to 0.5 %.
 */
export function distanceInKilometres(a: Coordinate, b: Coordinate): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (difference: number): number => Math.sin(radians(difference) / 2) ** 2;
  const chord =
    half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lon - a.lon);
  return 2 * earthRadius * Math.asin(Math.sqrt(chord));
}
