import { z } from 'astro/zod';
import { idForm } from './address.ts';
import type { Written } from './body.ts';
import { prose, words } from './text-schema.ts';
import { calendarDay, daySpan } from './date-schema.ts';
import { figureId, placeId, sourceId } from './id.ts';
import type { Place } from './place.ts';
import { tracks, type Track } from './track.ts';

/** A key that may be empty, which gives null: nobody is named. */
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
    name: words('The name of the licence').meta({
      description: 'Its short name.',
      examples: ['CC BY 4.0'],
    }),
    url: webAddress.meta({
      description: 'Where its text stands.',
      examples: ['https://creativecommons.org/licenses/by/4.0/'],
    }),
  },
  { error: 'licence has keys of its own on the lines below it: name and url.' },
);

const origin = z.strictObject(
  {
    source: sourceId.meta({
      description: 'Id of the report that the site starts from.',
      examples: ['globalpost-20160202'],
    }),
    name: words('The name of the origin').meta({
      description: 'What it is called on pages and in the columns of downloads.',
      examples: ['GlobalPost'],
    }),
  },
  { error: 'origin has keys of its own on the lines below it: source and name.' },
);

const days = z.strictObject(
  {
    story: daySpan.describe('The whole story: every event lies in it, and the timeline shows it.'),
    key: daySpan.describe(
      'The days that matter most, at most ten: the two clocks of the home page and of cards.',
    ),
    pages: daySpan.describe('The days that have a page of their own.'),
    control: daySpan.describe(
      'The days for which control of places is recorded; each of them has a page.',
    ),
  },
  { error: 'days has keys of its own on the lines below it: story, key, pages and control.' },
);

const track = z.strictObject(
  {
    label: words('The label of a track').meta({
      description: 'What a reader sees above the clock.',
      examples: ['On the ground'],
    }),
  },
  { error: 'A track has one key of its own: label.' },
);

/** The marks that the map can draw for a holder, each in a colour of its own. */
const holderMarks = ['square', 'circle', 'triangle', 'diamond'] as const;

/** Holders of every story, for places that no single party holds. */
export const sharedHolders = ['contested', 'divided'] as const;

const holder = z.strictObject(
  {
    label: words('The label of a holder').meta({
      description: 'What the holder is called, in control.yaml and on pages.',
      examples: ['rebel groups'],
    }),
    mark: z
      .enum(holderMarks, { error: `mark is one of: ${holderMarks.join(', ')}.` })
      .describe('The mark on maps: square, circle, triangle or diamond, each for one holder.'),
    note: prose('The note')
      .optional()
      .describe('What a reader should know of the label, as a sentence under each map.'),
  },
  { error: 'A holder has keys of its own: label and mark.' },
);

const degrees = (what: string) => z.number({ error: `${what} must be a number of degrees.` });

const box = z.strictObject(
  {
    south: degrees('south').meta({
      description: 'The southern edge, in degrees north.',
      examples: [35.4],
    }),
    north: degrees('north').meta({
      description: 'The northern edge, in degrees north.',
      examples: [36.85],
    }),
    west: degrees('west').meta({
      description: 'The western edge, in degrees east.',
      examples: [36.5],
    }),
    east: degrees('east').meta({
      description: 'The eastern edge, in degrees east.',
      examples: [38.5],
    }),
  },
  { error: 'box has four keys: {south: 35.4, north: 36.85, west: 36.5, east: 38.5}.' },
);

const area = z.strictObject(
  {
    label: words('The label of an area').meta({
      description: 'What a reader sees.',
      examples: ['North of Aleppo'],
    }),
    home: z
      .boolean({ error: 'home is true or false.' })
      .default(false)
      .describe('true where its places lie in the country that the story is about.'),
    near: z
      .boolean({ error: 'near is true or false.' })
      .default(false)
      .describe('true where a place’s page says how far it is from the centre of the map.'),
    named: z
      .boolean({ error: 'named is true or false.' })
      .default(true)
      .describe(
        'false where the label says nothing to somebody who is shown one place: "Outside Syria".',
      ),
    box: box
      .optional()
      .describe(
        'What its places lie in, so that a slip in a coordinate is noticed; left out where anywhere.',
      ),
  },
  { error: 'An area has keys of its own on the lines below it, such as label.' },
);

const list = (what: string, example: string) =>
  z
    .array(words(`A name in ${what}`), { error: `${what} must be a list: [${example}].` })
    .min(1, `${what} needs at least one name: [${example}].`);

const homeCountry = z.strictObject(
  {
    code: z
      .string({ error: 'code is a number of three digits in quotation marks: "760".' })
      .regex(/^\d{3}$/, 'code is a number of three digits in quotation marks: "760".')
      .describe(
        'The country by its number in ISO 3166-1, in quotation marks, as Natural Earth has it.',
      ),
    name: words('The name of the country').meta({
      description: 'What the country is called in sentences.',
      examples: ['Syria'],
    }),
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
  name: words('The name of a frame').meta({
    description: 'What it shows, as the title of the map.',
    examples: ['North of Aleppo'],
  }),
  corner: point.meta({
    description: 'Its north-western corner.',
    examples: [{ lat: 36.76, lon: 36.42 }],
  }),
  zoom: zoomOfIt.meta({
    description: 'How near it is; each step doubles the scale.',
    examples: [10],
  }),
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
    close: z
      .strictObject({ ...frame(wholeZoom), cropLeft }, { error: frameKeys })
      .describe(
        'The ground of the story, 1056 by 580 pixels: the only map that moves. All places on it are shown.',
      ),
    country: z
      .strictObject({ ...frame(wholeZoom), cropLeft, areas: shownAreas }, { error: frameKeys })
      .describe(
        'The country and its neighbours, as large: the outermost that the moving map shows.',
      ),
    world: z
      .strictObject({ ...frame(zoom), areas: shownAreas }, { error: frameKeys })
      .describe('Where the rest lies, 448 by 220 pixels, without borders.'),
  },
  { error: 'frames has three keys: close, country and world.' },
);

const points = z.array(point, {
  error: 'This must be a list of points: [{lat: 36.68, lon: 37.19}].',
});

const countryName = z.strictObject(
  {
    close: points
      .default([])
      .describe('Where the name may stand on the close frame, the best point first.'),
    country: points.default([]).describe('Where it may stand on the frame of the country.'),
    inset: point
      .optional()
      .describe('Where it stands on the small map in the corner; left out where it has no room.'),
  },
  { error: 'The name of a country has keys of its own: close, country or inset.' },
);

const road = z.union(
  [
    z.strictObject({
      through: z
        .array(placeId)
        .min(2, 'A road runs through at least two places.')
        .describe('The places along it, in order.'),
    }),
    z.strictObject({
      points: points
        .min(2, 'A road has at least two points.')
        .describe('The points along it, in order.'),
      source: sourceId.meta({
        description: 'The source that gives them.',
        examples: ['wp-castello'],
      }),
    }),
  ],
  { error: 'A road has either through: [places], or points: [{lat: …, lon: …}] and source.' },
);

const map = z.strictObject(
  {
    home: homeCountry.describe('The country that is drawn as the story’s own.'),
    centre: placeId.optional().meta({
      description: 'The place that distances are counted from; it has the largest name.',
      examples: ['aleppo'],
    }),
    frames: frames.describe('The three pieces of the world that maps show.'),
    inset: z
      .strictObject({ corner: point, zoom }, { error: 'inset has two keys: corner and zoom.' })
      .describe('The small map in the corner of the close frame.'),
    countries: z
      .record(z.string(), countryName, {
        error: 'countries has the name of each country, with keys of its own below it.',
      })
      .default({})
      .describe('The names of countries, and where they may stand.'),
    roads: z
      .array(road, { error: 'roads must be a list; each entry starts with "- ".' })
      .default([])
      .describe('The roads that the story is about, drawn as smooth lines on the close frame.'),
    card: z
      .array(placeId, { error: 'card must be a list of places: [azaz, nubl].' })
      .default([])
      .describe('The places that the share image of the map points out, two or three.'),
  },
  { error: 'map has keys of its own on the lines below it, such as home and frames.' },
);

const card = z.strictObject(
  {
    title: prose('The title of the card').meta({
      description: 'The title on the card of the home page.',
      examples: ['Talks that stood still'],
    }),
    words: prose('The words of the card').describe('What it says below, in at most 90 letters.'),
  },
  { error: 'card has keys of its own on the lines below it: title and words.' },
);

const homePage = z.strictObject(
  {
    card: card.describe('The share card of the site as a whole.'),
    week: z
      .strictObject(
        { title: prose('The title'), caption: prose('The caption') },
        { error: 'week has two keys: title and caption.' },
      )
      .describe('The heading over the two clocks of the key days, and what to see on them.'),
    map: z
      .strictObject(
        {
          title: prose('The title'),
          day: calendarDay.describe('The day at whose end it shows who held what.'),
          places: z
            .array(placeId, { error: 'places must be a list of places: [azaz, nubl].' })
            .describe('The places that it points out.'),
          caption: prose('The caption'),
        },
        { error: 'map has four keys: title, day, places and caption.' },
      )
      .optional()
      .describe('The map of one day, where there is one to show.'),
    figures: z
      .array(figureId, { error: 'figures must be a list of ids: [war-dead-un].' })
      .default([])
      .describe('The figures that it lists, in this order.'),
  },
  { error: 'home has keys of its own on the lines below it, such as week.' },
);

/** `content/story.yaml`: what makes this site this story and no other, and who answers for it. */
export const storySchema = z.strictObject({
  name: words('The name').meta({ description: 'The name of the site.', examples: ['Two Clocks'] }),
  tagline: prose('The tagline').meta({
    description: 'What it is about, in a few words beside the name.',
    examples: ['Geneva and Aleppo, winter 2015–16'],
  }),
  title: prose('The title').describe(
    'The title of the home page, as search engines and shared links show it.',
  ),
  description: prose('The description').describe(
    'What the site tells, in one sentence with a full stop; it stands wherever the site is listed.',
  ),
  subject: words('The subject').meta({
    description: 'Where the story lies, as a phrase for those who read by machine.',
    examples: ['Syria, and Geneva'],
  }),
  language: z
    .string({ error: 'language must be a tag such as en-GB.' })
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'A language is written as en or en-GB.')
    .meta({ description: 'The language of the text, by BCP 47.', examples: ['en-GB'] }),
  licence: licence.describe('What others may do with text and data.'),
  publisher: named('The publisher').describe(
    'Who publishes this copy and answers for it. Empty: it says that it is a specimen.',
  ),
  owner: named('The owner').meta({
    description: 'Who owns the publisher, as a phrase.',
    examples: ['a charity registered in Norway'],
  }),
  funding: named('The funding').meta({
    description: 'Who pays for the site, as a phrase.',
    examples: ['its readers, by donation'],
  }),
  contact: contact
    .nullable()
    .default(null)
    .describe(
      'Where a reader reports an error: an e-mail address, or the https address of a page.',
    ),
  repository: webAddress
    .nullable()
    .default(null)
    .meta({
      description: 'Where the text and the code can be had and changes followed.',
      examples: ['https://example.org/code'],
    }),
  checked: calendarDay
    .nullable()
    .default(null)
    .describe(
      'The day on which all of it was last checked against its sources, such as 2026-11-25.',
    ),
  origin: origin.optional().describe('The report that the site starts from, where there is one.'),
  days: days.describe('The days of the story; the other three lie in the first.'),
  tracks: z
    .strictObject(
      Object.fromEntries(tracks.map((id) => [id, track])) as Record<Track, typeof track>,
      { error: `tracks has two keys: ${tracks.join(' and ')}.` },
    )
    .describe('The two clocks.'),
  holders: z
    .array(holder, { error: 'holders must be a list; each entry starts with "- label:".' })
    .max(holderMarks.length, `There are marks for ${holderMarks.length} holders, and no more.`)
    .default([])
    .describe('Who can hold a place; besides, every story knows "contested" and "divided".'),
  sides: list('sides', 'United Nations, opposition').describe(
    'The sides that people and organisations are on, in the order of /people/.',
  ),
  parties: list('parties', 'Syrian government, opposition')
    .default([])
    .describe('The parties to the conflict that publish sources or are spoken for in them.'),
  topics: list('topics', 'war dead, air strikes')
    .default([])
    .describe('What figures are about, in the order of /figures/.'),
  areas: z
    .record(
      z.string().regex(idForm, 'The id of an area has small letters, digits and single hyphens.'),
      area,
      {
        error:
          'areas has an id for each area, in small letters, digits and single hyphens, with keys of its own below it.',
      },
    )
    .describe('Where places lie, by an id of your own, in the order of /places/.'),
  map: map.describe('What maps show.'),
  home: homePage.describe('What the home page shows beside the articles.'),
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

/** The area of a place; an area without a name if the story does not have it. */
export const areaOf = (story: Story, { area: id }: Pick<Place, 'area'>): Area => ({
  ...(story.areas[id] ?? { label: '', home: false, near: false, named: false }),
  id,
});

/** Whether a place lies in the country that the story is about. */
export const isAtHome = (story: Story, place: Pick<Place, 'area'>): boolean =>
  areaOf(story, place).home;

/** The words for a place in another country: "outside Syria". */
export const outsideHome = ({ map: { home } }: Story): string => `outside ${home.name}`;

/** All holders: those of the story, then the shared ones. */
export const holdersOf = ({ holders }: Story): readonly string[] => [
  ...holders.map(({ label }) => label),
  ...sharedHolders,
];

/** The mark of a holder on maps: one of four shapes, or the mark of a shared holder. */
export type HolderMark = (typeof holderMarks)[number] | (typeof sharedHolders)[number];

/** The mark of a holder; that of `contested` for a holder that the story does not have. */
export const markOf = ({ holders }: Story, holder: string): HolderMark =>
  holders.find(({ label }) => label === holder)?.mark ??
  sharedHolders.find((shared) => shared === holder) ??
  'contested';

/** The notes on the labels of holders, as one text. */
export const holderNotes = ({ holders }: Story): string =>
  holders.flatMap(({ note }) => note ?? []).join(' ');

/** The name of a track for readers. */
export const trackLabel = ({ tracks: named }: Story, track: Track): string => named[track].label;

/** Whether the story names no publisher. It is then a specimen, and its pages say so. */
export const isSpecimen = ({ publisher }: Story): boolean => publisher === null;

/** Whether a contact is an e-mail address rather than the address of a page. */
export const isMail = (contact: string): boolean => !contact.includes('://');

/** The target of a link to a contact: its page, or a mail with a subject. */
export const contactLink = (contact: string, subject: string): string =>
  isMail(contact) ? `mailto:${contact}?subject=${encodeURIComponent(subject)}` : contact;

/** A placeholder for a story that could not be read, which the check reports. */
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
