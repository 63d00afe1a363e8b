import { z } from 'astro/zod';
import { idForm } from './address.ts';
import type { Written } from './body.ts';
import { words } from './correction.ts';
import { calendarDay, daySpan } from './date-schema.ts';
import { figureId, placeId, sourceId } from './id.ts';
import type { Place } from './place.ts';
import { tracks, type Track } from './track.ts';

/** A key that may be left empty: nothing behind the colon, and nobody is named. */
const named = (what: string) => words(what).nullable().default(null);

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'This must be an address with http or https, such as https://example.org/.',
});

/** An e-mail address, or the address of a page with a form. */
const contact = z.union([z.email(), webAddress], {
  error: 'contact must be an e-mail address, or an address that begins with https://.',
});

const licence = z.strictObject(
  {
    /** Its short name. Example: CC BY 4.0 */
    name: words('The name of the licence'),
    /** Where its text stands. Example: https://creativecommons.org/licenses/by/4.0/ */
    url: webAddress,
  },
  { error: 'licence has keys of its own on the lines below it: name and url.' },
);

const origin = z.strictObject(
  {
    /** Id of the report that the site starts from. Example: globalpost-20160202 */
    source: sourceId,
    /** What it is called on pages and in the columns of downloads. Example: GlobalPost */
    name: words('The name of the origin'),
  },
  { error: 'origin has keys of its own on the lines below it: source and name.' },
);

const days = z.strictObject(
  {
    /** The whole story: every event lies in it, and the timeline shows it. */
    story: daySpan,
    /** The days that matter most, at most ten: the two clocks of the home page and of cards. */
    key: daySpan,
    /** The days that have a page of their own. */
    pages: daySpan,
    /** The days for which control of places is recorded; each of them has a page. */
    control: daySpan,
  },
  { error: 'days has keys of its own on the lines below it: story, key, pages and control.' },
);

const track = z.strictObject(
  {
    /** What a reader sees above the clock. Example: On the ground */
    label: words('The label of a track'),
  },
  { error: 'A track has one key of its own: label.' },
);

/** The marks that the map can draw for a holder, each in a colour of its own. */
const holderMarks = ['square', 'circle', 'triangle', 'diamond'] as const;

/** Who can hold a place in every story: nobody alone. */
export const sharedHolders = ['contested', 'divided'] as const;

const holder = z.strictObject(
  {
    /** What the holder is called, in control.yaml and on pages. Example: rebel groups */
    label: words('The label of a holder'),
    /** The mark on maps: square, circle, triangle or diamond, each for one holder. */
    mark: z.enum(holderMarks, { error: `mark is one of: ${holderMarks.join(', ')}.` }),
    /** What a reader should know of the label, as a sentence under each map. */
    note: words('The note').optional(),
  },
  { error: 'A holder has keys of its own: label and mark.' },
);

const degrees = (what: string) => z.number({ error: `${what} must be a number of degrees.` });

const box = z.strictObject(
  {
    /** The southern edge, in degrees north. Example: 35.4 */
    south: degrees('south'),
    /** The northern edge, in degrees north. Example: 36.85 */
    north: degrees('north'),
    /** The western edge, in degrees east. Example: 36.5 */
    west: degrees('west'),
    /** The eastern edge, in degrees east. Example: 38.5 */
    east: degrees('east'),
  },
  { error: 'box has four keys: {south: 35.4, north: 36.85, west: 36.5, east: 38.5}.' },
);

const area = z.strictObject(
  {
    /** What a reader sees. Example: North of Aleppo */
    label: words('The label of an area'),
    /** `true` where its places lie in the country that the story is about. */
    home: z.boolean({ error: 'home is true or false.' }).default(false),
    /** `true` where a place's page says how far it is from the centre of the map. */
    near: z.boolean({ error: 'near is true or false.' }).default(false),
    /** `false` where the label says nothing to somebody who is shown one place: "Outside Syria". */
    named: z.boolean({ error: 'named is true or false.' }).default(true),
    /** What its places lie in, so that a slip in a coordinate is noticed; left out where anywhere. */
    box: box.optional(),
  },
  { error: 'An area has keys of its own on the lines below it, such as label.' },
);

const list = (what: string, example: string) =>
  z
    .array(words(`A name in ${what}`), { error: `${what} must be a list: [${example}].` })
    .min(1, `${what} needs at least one name: [${example}].`);

const homeCountry = z.strictObject(
  {
    /** The country by its number in ISO 3166-1, in quotation marks, as Natural Earth has it. */
    code: z
      .string({ error: 'code is a number of three digits in quotation marks: "760".' })
      .regex(/^\d{3}$/, 'code is a number of three digits in quotation marks: "760".'),
    /** What the country is called in sentences. Example: Syria */
    name: words('The name of the country'),
  },
  { error: 'home has keys of its own on the lines below it: code and name.' },
);

/** A point, as on maps: degrees north, then degrees east. */
const point = z.strictObject(
  { lat: degrees('lat').min(-85).max(85), lon: degrees('lon').min(-180).max(180) },
  { error: 'A point has two keys: {lat: 36.76, lon: 36.42}.' },
);

const zoom = z
  .number({ error: 'zoom must be a number, such as 10.' })
  .min(0, 'A zoom is at least 0: the whole world on 256 pixels.')
  .max(14, 'A zoom is at most 14: beyond it the outlines of countries are too coarse.');

/** The zooms at which a map moves are whole. */
const wholeZoom = zoom.int('The zoom of this frame is a whole number, such as 10.');

const share = z
  .number({ error: 'cropLeft is a number from 0 to 1.' })
  .min(0, 'cropLeft is a number from 0 to 1.')
  .max(1, 'cropLeft is a number from 0 to 1.');

const frame = (zoomOfIt: typeof zoom) => ({
  /** What it shows, as the title of the map. Example: North of Aleppo */
  name: words('The name of a frame'),
  /** Its north-western corner. Example: {lat: 36.76, lon: 36.42} */
  corner: point,
  /** How near it is; each step doubles the scale. Example: 10 */
  zoom: zoomOfIt,
});

/** How much of what a narrow window cuts off goes at the left: 0.5 keeps the middle in view. */
const cropLeft = share.default(0.5);

/** Areas whose places a frame shows without being asked. */
const shownAreas = z
  .array(words('An area'), {
    error: 'areas must be a list of areas of this story: [north, south].',
  })
  .default([]);

const frameKeys = 'A frame has keys of its own: name, corner and zoom.';

const frames = z.strictObject(
  {
    /** The ground of the story, 1056 by 580 pixels: the only map that moves. All places on it are shown. */
    close: z.strictObject({ ...frame(wholeZoom), cropLeft }, { error: frameKeys }),
    /** The country and its neighbours, as large: the outermost that the moving map shows. */
    country: z.strictObject(
      { ...frame(wholeZoom), cropLeft, areas: shownAreas },
      { error: frameKeys },
    ),
    /** Where the rest lies, 448 by 220 pixels, without borders. */
    world: z.strictObject({ ...frame(zoom), areas: shownAreas }, { error: frameKeys }),
  },
  { error: 'frames has three keys: close, country and world.' },
);

const points = z.array(point, {
  error: 'This must be a list of points: [{lat: 36.68, lon: 37.19}].',
});

const countryName = z.strictObject(
  {
    /** Where the name may stand on the close frame, the best point first. */
    close: points.default([]),
    /** Where it may stand on the frame of the country. */
    country: points.default([]),
    /** Where it stands on the small map in the corner; left out where it has no room. */
    inset: point.optional(),
  },
  { error: 'The name of a country has keys of its own: close, country or inset.' },
);

const road = z.union(
  [
    z.strictObject({
      /** The places along it, in order. */
      through: z.array(placeId).min(2, 'A road runs through at least two places.'),
    }),
    z.strictObject({
      /** The points along it, in order. */
      points: points.min(2, 'A road has at least two points.'),
      /** The source that gives them. Example: wp-castello */
      source: sourceId,
    }),
  ],
  { error: 'A road has either through: [places], or points: [{lat: …, lon: …}] and source.' },
);

const map = z.strictObject(
  {
    /** The country that is drawn as the story's own. */
    home: homeCountry,
    /** The place that distances are counted from; it has the largest name. Example: aleppo */
    centre: placeId.optional(),
    /** The three pieces of the world that maps show. */
    frames,
    /** The small map in the corner of the close frame. */
    inset: z.strictObject(
      { corner: point, zoom },
      { error: 'inset has two keys: corner and zoom.' },
    ),
    /** The names of countries, and where they may stand. */
    countries: z
      .record(z.string(), countryName, {
        error: 'countries has the name of each country, with keys of its own below it.',
      })
      .default({}),
    /** The roads that the story is about, drawn as smooth lines on the close frame. */
    roads: z
      .array(road, { error: 'roads must be a list; each entry starts with "- ".' })
      .default([]),
    /** The places that the share image of the map points out, two or three. */
    card: z.array(placeId, { error: 'card must be a list of places: [azaz, nubl].' }).default([]),
  },
  { error: 'map has keys of its own on the lines below it, such as home and frames.' },
);

const card = z.strictObject(
  {
    /** The title on the card of the home page. Example: Talks that stood still */
    title: words('The title of the card'),
    /** What it says below, in at most 90 letters. */
    words: words('The words of the card'),
  },
  { error: 'card has keys of its own on the lines below it: title and words.' },
);

const homePage = z.strictObject(
  {
    /** The share card of the site as a whole. */
    card,
    /** The heading over the two clocks of the key days, and what to see on them. */
    week: z.strictObject(
      { title: words('The title'), caption: words('The caption') },
      { error: 'week has two keys: title and caption.' },
    ),
    /** The map of one day, where there is one to show. */
    map: z
      .strictObject(
        {
          title: words('The title'),
          /** The day at whose end it shows who held what. */
          day: calendarDay,
          /** The places that it points out. */
          places: z.array(placeId, { error: 'places must be a list of places: [azaz, nubl].' }),
          caption: words('The caption'),
        },
        { error: 'map has four keys: title, day, places and caption.' },
      )
      .optional(),
    /** The figures that it lists, in this order. */
    figures: z
      .array(figureId, { error: 'figures must be a list of ids: [war-dead-un].' })
      .default([]),
  },
  { error: 'home has keys of its own on the lines below it, such as week.' },
);

/** `content/story.yaml`: what makes this site this story and no other, and who answers for it. */
export const storySchema = z.strictObject({
  /** The name of the site. Example: Two Clocks */
  name: words('The name'),
  /** What it is about, in a few words beside the name. Example: Geneva and Aleppo, winter 2015–16 */
  tagline: words('The tagline'),
  /** The title of the home page, as search engines and shared links show it. */
  title: words('The title'),
  /** What the site tells, in one sentence with a full stop; it stands wherever the site is listed. */
  description: words('The description'),
  /** Where the story lies, as a phrase for those who read by machine. Example: Syria, and Geneva */
  subject: words('The subject'),
  /** The language of the text, by BCP 47. Example: en-GB */
  language: z
    .string({ error: 'language must be a tag such as en-GB.' })
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'A language is written as en or en-GB.'),
  /** What others may do with text and data. */
  licence,
  /** Who publishes this copy and answers for it. Empty: it says that it is a specimen. */
  publisher: named('The publisher'),
  /** Who owns the publisher, as a phrase. Example: a charity registered in Norway */
  owner: named('The owner'),
  /** Who pays for the site, as a phrase. Example: its readers, by donation */
  funding: named('The funding'),
  /** Where a reader reports an error: an e-mail address, or the https address of a page. */
  contact: contact.nullable().default(null),
  /** Where the text and the code can be had and changes followed. Example: https://example.org/code */
  repository: webAddress.nullable().default(null),
  /** The day on which all of it was last checked against its sources, such as 2026-11-25. */
  checked: calendarDay.nullable().default(null),
  /** The report that the site starts from, where there is one. */
  origin: origin.optional(),
  /** The days of the story; the other three lie in the first. */
  days,
  /** The two clocks. */
  tracks: z.strictObject(
    Object.fromEntries(tracks.map((id) => [id, track])) as Record<Track, typeof track>,
    { error: `tracks has two keys: ${tracks.join(' and ')}.` },
  ),
  /** Who can hold a place; besides, every story knows "contested" and "divided". */
  holders: z
    .array(holder, { error: 'holders must be a list; each entry starts with "- label:".' })
    .max(holderMarks.length, `There are marks for ${holderMarks.length} holders, and no more.`)
    .default([]),
  /** The sides that people and organisations are on, in the order of /people/. */
  sides: list('sides', 'United Nations, opposition'),
  /** The parties to the conflict that publish sources or are spoken for in them. */
  parties: list('parties', 'Syrian government, opposition').default([]),
  /** What figures are about, in the order of /figures/. */
  topics: list('topics', 'war dead, air strikes').default([]),
  /** Where places lie, by an id of your own, in the order of /places/. */
  areas: z.record(
    z.string().regex(idForm, 'The id of an area has small letters, digits and single hyphens.'),
    area,
    {
      error:
        'areas has an id for each area, in small letters, digits and single hyphens, with keys of its own below it.',
    },
  ),
  /** What maps show. */
  map,
  /** What the home page shows beside the articles. */
  home: homePage,
});

/** The story, with where each of its keys was written. */
export type Story = z.output<typeof storySchema> & Written;

/** An area with its id. */
export interface Area extends z.output<typeof area> {
  readonly id: string;
}

/** The areas in the order of the story. */
export const areasOf = ({ areas }: Story): readonly Area[] =>
  Object.entries(areas).map(([id, one]) => ({ ...one, id }));

/** Where a place lies; an area without a name for one that the story does not know. */
export const areaOf = (story: Story, { area: id }: Pick<Place, 'area'>): Area => ({
  ...(story.areas[id] ?? { label: '', home: false, near: false, named: false }),
  id,
});

/** Whether a place lies in the country that the story is about. */
export const isAtHome = (story: Story, place: Pick<Place, 'area'>): boolean =>
  areaOf(story, place).home;

/** What is said of a place in another country: "outside Syria". */
export const outsideHome = ({ map: { home } }: Story): string => `outside ${home.name}`;

/** Everybody who can hold a place, the story's own first. */
export const holdersOf = ({ holders }: Story): readonly string[] => [
  ...holders.map(({ label }) => label),
  ...sharedHolders,
];

/** The mark of a holder on maps: one of the four, or that of a place that nobody holds alone. */
export type HolderMark = (typeof holderMarks)[number] | (typeof sharedHolders)[number];

/** The mark of a holder; as contested for one that the story does not know. */
export const markOf = ({ holders }: Story, holder: string): HolderMark =>
  holders.find(({ label }) => label === holder)?.mark ??
  sharedHolders.find((shared) => shared === holder) ??
  'contested';

/** What readers should know of the labels of holders, sentence after sentence. */
export const holderNotes = ({ holders }: Story): string =>
  holders.flatMap(({ note }) => note ?? []).join(' ');

/** What a reader sees of a track's name. */
export const trackLabel = ({ tracks: named }: Story, track: Track): string => named[track].label;

/** Whether nobody is named who publishes this copy: then it is a specimen, and says so. */
export const isSpecimen = ({ publisher }: Story): boolean => publisher === null;

/** Whether a contact is an e-mail address, and not that of a page. */
export const isMail = (contact: string): boolean => !contact.includes('://');

/** Where a link to a contact leads; a mail has its subject already. */
export const contactLink = (contact: string, subject: string): string =>
  isMail(contact) ? `mailto:${contact}?subject=${encodeURIComponent(subject)}` : contact;

/** What stands in the place of a story that could not be read; the check reports that. */
export const noStory: Story = {
  ...storySchema.parse({
    name: 'A story',
    tagline: 'A story',
    title: 'A story',
    description: 'A story.',
    subject: 'The world',
    language: 'en-GB',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    days: {
      story: '2000-01-01/2000-01-10',
      key: '2000-01-01/2000-01-10',
      pages: '2000-01-01/2000-01-10',
      control: '2000-01-01/2000-01-10',
    },
    tracks: { talks: { label: 'The talks' }, offensive: { label: 'On the ground' } },
    sides: ['a side'],
    areas: {},
    map: {
      home: { code: '000', name: 'a country' },
      frames: {
        close: { name: 'A place', corner: { lat: 1, lon: 0 }, zoom: 10 },
        country: { name: 'A country', corner: { lat: 5, lon: 0 }, zoom: 7 },
        world: { name: 'The world', corner: { lat: 68, lon: -125 }, zoom: 1.5 },
      },
      inset: { corner: { lat: 5, lon: 0 }, zoom: 4 },
    },
    home: {
      card: { title: 'A story', words: 'A story.' },
      week: { title: 'Two clocks', caption: 'Two clocks.' },
    },
  }),
  file: 'content/story.yaml',
  line: 1,
  lines: {},
};
