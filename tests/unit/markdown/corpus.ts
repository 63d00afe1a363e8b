import { deniedBy } from '../model/build-corpus.ts';
import { inspectBody } from '../../../src/markdown/inspect.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { eventSchema, type Event } from '../../../src/model/event.ts';
import { figureSchema } from '../../../src/model/figure.ts';
import { statementSchema } from '../../../src/model/statement.ts';
import type { EventId, PersonId, PlaceId, TermId } from '../../../src/model/id.ts';
import { personSchema } from '../../../src/model/person.ts';
import { placeSchema } from '../../../src/model/place.ts';
import { sourceSchema } from '../../../src/model/source.ts';
import { termSchema } from '../../../src/model/term.ts';
import { noStory } from '../../../src/model/story.ts';

const written = { file: 'content/made.md', line: 1, lines: {} };
const withBody = { ...written, body: '', bodyLine: 1, facts: inspectBody('', 1) };

const event = (id: string, keys: object): Event => ({
  ...eventSchema.parse(keys),
  ...withBody,
  id: id as EventId,
});

const source = (id: string, publisher: string) => ({
  ...sourceSchema.parse({ id, publisher, title: `A report by ${publisher}`, kind: 'wire' }),
  ...written,
});

/** A small corpus that fixtures refer to: a few records of each kind, with every kind of card. */
export const corpus: Corpus = {
  story: noStory,
  chapters: [],
  pages: [],
  articles: [],
  events: [
    event('talks-open', {
      title: 'Envoy says the "talks" are open',
      date: '2016-02-01',
      track: 'talks',
      confidence: 'confirmed',
    }),
    event('ratyan', {
      title: 'Battle for Ratyan',
      date: '2016-02-05/2016-02-06',
      track: 'offensive',
      confidence: 'reported',
      claimedBy: 'Division 13, to Reuters',
    }),
  ],
  places: [
    {
      ...placeSchema.parse({
        name: 'Ratyan',
        kind: 'crossing',
        area: 'aleppo-north',
        position: { lat: 36.33, lon: 37.07, certainty: 'high' },
      }),
      ...withBody,
      id: 'ratyan' as PlaceId,
    },
  ],
  people: [
    {
      ...personSchema.parse({
        name: "Bashar al-Ja'afari",
        kind: 'person',
        side: 'Syrian government and allies',
        role: 'Leader of the government delegation',
      }),
      ...withBody,
      id: 'jaafari' as PersonId,
    },
  ],
  sources: [source('ap', 'AP'), source('reuters-20160202', 'Reuters'), source('un', 'UN')],
  figures: [
    {
      ...figureSchema.parse({
        id: 'civilians',
        topic: 'deaths in Russian strikes',
        value: 'more than 1,500',
        unit: 'civilians killed',
        what: 'Civilians killed by Russian strikes',
        saidBy: 'GlobalPost',
        asOf: '2016-02-02',
        confidence: 'disputed',
        sources: ['ap'],
        accuses: [deniedBy('Russia')],
      }),
      ...written,
    },
  ],
  sides: [],
  pictures: [],
  pictureFiles: {},
  statements: [
    {
      ...statementSchema.parse({
        id: 9,
        topic: 'Geneva',
        statement: 'The "talks" opened on Monday.',
        saidBy: 'The report',
        wording: 'stated',
        check: 'Both sides denied it.',
        grade: 'disputed',
        sources: ['ap'],
      }),
      ...written,
    },
  ],
  terms: [
    {
      ...termSchema.parse({ name: 'HNC', fullName: 'High Negotiations Committee' }),
      ...withBody,
      facts: inspectBody("The opposition's body in Geneva.[@ap]", 1),
      id: 'hnc' as TermId,
    },
  ],
  control: [],
};
