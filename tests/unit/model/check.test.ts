import { describe, expect, test } from 'vitest';
import { findProblems } from '../../../src/model/check.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import {
  aControlRecord,
  aFigure,
  anArticle,
  anEvent,
  aPerson,
  aPlace,
  aSource,
  aStatement,
  aTerm,
  buildCorpus,
  deniedBy,
  mapOf,
  nothingElse,
  says,
  says as cites,
} from './build-corpus.ts';

/** A small corpus without a fault. */
const whole = buildCorpus({
  articles: [anArticle('lead', { lead: true }, says('event:push', '@reuters'))],
  events: [
    anEvent('push', { places: ['hardatnin'], people: ['envoy'] }, says('@reuters')),
    anEvent('pause', { track: 'talks' }, says('@reuters', 'person:envoy')),
  ],
  places: [aPlace('hardatnin', {}, says('@reuters'))],
  people: [aPerson('envoy', {}, says('event:pause'))],
  sources: [aSource('reuters')],
  figures: [aFigure('strikes')],
  control: [aControlRecord('hardatnin', '2016-01-31')],
});

/** What the check says when parts are put beside those of the whole corpus. */
function messages(
  more: Partial<Omit<Corpus, 'story' | 'pictureFiles'>>,
  context = nothingElse,
): readonly string[] {
  const { story, pictureFiles, ...parts } = whole;
  const corpus = Object.fromEntries(
    (Object.keys(parts) as (keyof typeof parts)[]).map((part) => [
      part,
      [...parts[part], ...(more[part] ?? [])],
    ]),
  ) as unknown as Corpus;
  return findProblems({ ...corpus, story, pictureFiles }, context).map(({ message }) => message);
}

test('a whole corpus has no problems', () => {
  expect(messages({})).toEqual([]);
});

describe('a source says who stands behind it and how it was read', () => {
  const opened = '2026-11-25';
  const says = ['The talks stopped.'];
  test.each([
    [{ party: 'Russia' }, 'The source "x" has a party, but no leaning.'],
    [{ read: 'part' }, 'The source "x" was read, but opened is missing.'],
    [{ opened }, 'The source "x" has opened, but was not opened.'],
    [{ says }, 'The source "x" has says, but was not opened.'],
  ])('%j is reported', (keys, message) => {
    const events = [anEvent('x', {}, cites('@x'))];
    expect(messages({ events, sources: [aSource('x', keys)] })).toEqual([message]);
  });

  test.each([
    { party: 'Russia', leaning: 'state news agency of Russia' },
    { leaning: 'state news agency of China' },
    { read: 'whole', opened, says },
    { read: 'quoted', opened },
  ])('%j is right', (keys) => {
    const events = [anEvent('x', {}, cites('@x'))];
    expect(messages({ events, sources: [aSource('x', keys)] })).toEqual([]);
  });
});

describe('a figure that somebody denies is disputed', () => {
  test.each(['reported', 'confirmed'])('%s is reported as wrong', (confidence) => {
    const figures = [aFigure('x', { confidence, accuses: [deniedBy('Russia')] })];
    expect(messages({ figures })).toContain(
      `The figure "x" is ${confidence}, but denied by Russia.`,
    );
  });

  test('an answer that does not deny leaves it as it is', () => {
    const answer = { by: 'A deputy', date: '2016-02-04', says: 'He would look.', sources: ['ap'] };
    const answered = { ...deniedBy('Russia'), answers: [answer] };
    const figures = [
      aFigure('x', { confidence: 'disputed', accuses: [deniedBy('Russia')] }),
      aFigure('y', { confidence: 'reported', accuses: [answered] }),
    ];
    expect(messages({ figures }).filter((message) => message.includes('denied by'))).toEqual([]);
  });
});

describe('a figure that another contradicts is disputed', () => {
  const other = aFigure('other', { confidence: 'disputed', contradictedBy: ['x'] });
  test.each(['reported', 'confirmed'])('%s is reported as wrong', (confidence) => {
    const figures = [aFigure('x', { confidence, contradictedBy: ['other'] }), other];
    expect(messages({ figures })).toEqual([
      `The figure "x" is ${confidence}, but contradicted by another.`,
    ]);
  });

  test('disputed is right', () => {
    const figures = [aFigure('x', { confidence: 'disputed', contradictedBy: ['other'] }), other];
    expect(messages({ figures })).toEqual([]);
  });
});

describe('a reference that leads nowhere is reported', () => {
  test.each([
    ['event:pusch', 'event:pusch does not exist.'],
    ['place:nubl', 'place:nubl does not exist.'],
    ['person:assad', 'person:assad does not exist.'],
    ['figure:none', 'figure:none does not exist.'],
    ['@nobody', '@nobody does not exist.'],
    // A place and an event may share an id, and one does not stand in for the other.
    ['place:push', 'place:push does not exist.'],
  ])('in a body: %s', (name, message) => {
    expect(messages({ events: [anEvent('x', {}, says('@reuters', name))] })).toEqual([message]);
  });

  test('in a map', () => {
    const event = anEvent('x', {}, { ...says('@reuters'), ...mapOf('hardatnin', 'nubl') });
    expect(messages({ events: [event] })).toEqual(['The place "nubl" does not exist.']);
  });

  test.each([
    [{ events: [anEvent('x', { places: ['nubl'] }, says('@reuters'))] }, 'place "nubl"'],
    [{ events: [anEvent('x', { people: ['assad'] }, says('@reuters'))] }, 'person "assad"'],
    [{ figures: [aFigure('x', { sources: ['nobody'] })] }, 'source "nobody"'],
    [{ statements: [aStatement(9, { sources: ['nobody'] })] }, 'source "nobody"'],
    [{ terms: [aTerm('hnc', { person: 'nobody' }, says('@reuters'))] }, 'person "nobody"'],
    [{ terms: [aTerm('hnc', { event: 'nothing' }, says('@reuters'))] }, 'event "nothing"'],
    [{ statements: [aStatement(9, { events: ['nothing'] })] }, 'event "nothing"'],
    [{ statements: [aStatement(9, { figures: ['none'] })] }, 'figure "none"'],
    [{ statements: [aStatement(9, { places: ['nowhere'] })] }, 'place "nowhere"'],
    [{ statements: [aStatement(9, { people: ['nobody'] })] }, 'person "nobody"'],
    [{ statements: [aStatement(9, { articles: ['unwritten'] })] }, 'article "unwritten"'],
    [
      { figures: [aFigure('x', { confidence: 'disputed', contradictedBy: ['none'] })] },
      'figure "none"',
    ],
    [{ control: [aControlRecord('nubl', '2016-01-31')] }, 'place "nubl"'],
    [
      {
        places: [
          aPlace(
            'x',
            { position: { lat: 36.4, lon: 37.1, source: 'nobody', certainty: 'high' } },
            says('@reuters'),
          ),
        ],
      },
      'source "nobody"',
    ],
  ])('in a key or a table (%#)', (parts, what) => {
    expect(messages(parts)).toEqual([`The ${what} does not exist.`]);
  });

  test('but not when what it leads to is reported already', () => {
    const events = [anEvent('x', {}, says('@reuters', 'event:broken'))];
    const invalid = new Set(['event:broken']);
    expect(messages({ events }, { ...nothingElse, invalid })).toEqual([]);
  });

  test('nor when the whole table that it leads to could not be read', () => {
    const events = [anEvent('x', {}, says('@one', '@two'))];
    expect(messages({ events }, { ...nothingElse, invalid: new Set(['source']) })).toEqual([]);
  });

  test('and as a draft when it leads to one', () => {
    const events = [anEvent('x', {}, says('@reuters', 'event:later'))];
    const drafts = new Set(['event:later']);
    expect(messages({ events }, { ...nothingElse, drafts })).toEqual([
      'event:later is a draft, which readers do not see.',
    ]);
  });
});

describe('what rests on nothing is reported', () => {
  test.each([
    [{ events: [anEvent('x')] }, 'This event has no source.'],
    [{ articles: [anArticle('x')] }, 'This article has no source.'],
    [{ places: [aPlace('x')] }, 'This place has no source.'],
    [{ people: [aPerson('x')] }, 'This person has no source.'],
    [{ terms: [aTerm('x')] }, 'This term has no source.'],
    [{ figures: [aFigure('x', { sources: [] })] }, 'This figure has no source.'],
    [{ statements: [aStatement(9, { sources: [] })] }, 'This statement has no source.'],
    [
      {
        places: [aPlace('x', {}, says('@reuters'))],
        control: [aControlRecord('x', '2016-01-31', { sources: [] })],
      },
      'This control record has no source.',
    ],
  ])('(%#)', (parts, message) => {
    expect(messages(parts)).toEqual([message]);
  });

  test.each([
    [
      'an event says it happened there',
      { events: [anEvent('y', { places: ['x'] }, says('@reuters'))] },
    ],
    ['a text names it', { people: [aPerson('y', {}, says('@reuters', 'place:x'))] }],
    ['a map points it out', { events: [anEvent('y', {}, { ...says('@reuters'), ...mapOf('x') })] }],
    ['a control record names it', { control: [aControlRecord('x', '2016-01-31')] }],
  ])('but a place may rest on what mentions it: %s', (_, parts) => {
    expect(messages({ places: [aPlace('x')], ...parts })).toEqual([]);
  });

  test('a source that nothing cites is worth a look, and no error', () => {
    const sources = [...whole.sources, aSource('unread')];
    const problems = findProblems({ ...whole, sources }, nothingElse);
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'The source "unread" is never cited.'],
    ]);
  });

  test('while a record cannot be read, nothing is said to rest on nothing', () => {
    const parts = { places: [aPlace('x')], sources: [aSource('unread')] };
    const invalid = new Set(['event:broken']);
    expect(messages(parts, { ...nothingElse, invalid })).toEqual([]);
  });
});

describe('a date', () => {
  test.each([
    ['2015-09-29', false],
    ['2015-09-30', true],
    ['2015-10', true],
    ['2016-03-15', true],
    ['2016-03-16', false],
    ['2016-03-14/2016-03-16', false],
    ['2016', false],
    ['2017-02-02', false],
  ])('of an event on %s: inside the story is %s', (date, isInside) => {
    const found = messages({ events: [anEvent('x', { date }, says('@reuters'))] });
    expect(found).toEqual(isInside ? [] : [`date: ${date} is outside the story.`]);
  });

  test('of a change must not come before that of the article', () => {
    const dates = { date: '2026-11-22', updated: '2026-11-21' };
    expect(messages({ articles: [anArticle('x', dates, says('@reuters'))] })).toEqual([
      'updated: 2026-11-21 is before the article itself, of 2026-11-22.',
    ]);
    const later = { date: '2026-11-22', updated: '2026-11-23' };
    expect(messages({ articles: [anArticle('x', later, says('@reuters'))] })).toEqual([]);
  });
});

describe('a point', () => {
  // Latitude and longitude of Tal Rifaat, Damascus, Kobani and Geneva by the gazetteer.
  test.each([
    ['Tal Rifaat', 'aleppo-north', 36.4726, 37.0941, null],
    ['Damascus', 'syria', 33.5102, 36.2913, null],
    ['Geneva', 'world', 46.2022, 6.1457, null],
    ['Hardatnin, exchanged', 'aleppo-north', 37.1024, 36.3657, 'swapped'],
    ['Tal Rifaat, exchanged', 'aleppo-north', 37.0941, 36.4726, 'swapped'],
    ['Kuweires, exchanged', 'aleppo-east', 37.5831, 36.1869, 'swapped'],
    ['Damascus, exchanged', 'syria', 36.2913, 33.5102, 'swapped'],
    ['Paris, as a Syrian place', 'syria', 48.8566, 2.3522, 'is not in'],
    ['Damascus, as a place near Aleppo', 'aleppo-north', 33.5102, 36.2913, 'is not in'],
    ['latitude 95', 'world', 95, 37, 'is not on the earth'],
    ['longitude 181', 'world', 37, 181, 'is not on the earth'],
  ])('%s in the area %s at %d, %d', (_, area, lat, lon, fault) => {
    const position = { lat, lon, certainty: 'high' };
    const found = messages({ places: [aPlace('x', { area, position }, says('@reuters'))] });
    expect(found).toEqual(fault ? [expect.stringContaining(fault)] : []);
  });
});

describe('control that does not join up', () => {
  const start = aControlRecord('x', '2016-01-31', {}, 3);
  const places = [aPlace('x', {}, says('@reuters'))];
  const government = 'government and allies';

  test.each([
    [
      'another holder before',
      [start, aControlRecord('x', '2016-02-02', { from: 'ISIS', to: government })],
      ['from: ISIS does not join up for x.'],
    ],
    [
      'two records of one day',
      [start, aControlRecord('x', '2016-01-31', { from: 'rebel groups', to: government })],
      ['x has two records for 2016-01-31.'],
    ],
    [
      'a second start',
      [start, aControlRecord('x', '2016-02-02', { to: government })],
      ['x has no "from", but it has an earlier record.'],
    ],
    [
      'a change without a start',
      [aControlRecord('x', '2016-02-02', { from: 'ISIS' })],
      ['from: ISIS, but x has no earlier record.'],
    ],
    [
      'a day outside those recorded',
      [aControlRecord('x', '2016-01-30')],
      ['date: 2016-01-30 of x is outside the days recorded.'],
    ],
    [
      'nothing: it joins up, in whatever order it is written',
      [aControlRecord('x', '2016-02-02', { from: 'rebel groups', to: government }), start],
      [],
    ],
  ])('%s', (_, control, expected) => {
    expect(messages({ places, control })).toEqual(expected);
  });

  test('is not reported where a record of the place could not be read', () => {
    const control = [start, aControlRecord('x', '2016-02-02', { from: 'ISIS', to: government })];
    const invalid = new Set(['control:x']);
    expect(messages({ places, control }, { ...nothingElse, invalid })).toEqual([]);
  });
});

describe('two of what can be one only', () => {
  test('two sources with one id', () => {
    expect(messages({ sources: [aSource('reuters', {}, 9)] })).toEqual([
      'The source id "reuters" is taken already, at content/sources.yaml:1.',
    ]);
  });

  test('two statements with one number', () => {
    expect(messages({ statements: [aStatement(9, {}, 1), aStatement(9, {}, 14)] })).toEqual([
      'The statement id "9" is taken already, at content/statements.yaml:1.',
    ]);
  });

  test('two figures with one id', () => {
    expect(messages({ figures: [aFigure('strikes', {}, 9)] })).toEqual([
      'The figure id "strikes" is taken already, at content/figures.yaml:1.',
    ]);
  });

  test.each([
    ['pcode', 'C1647'],
    ['geonames', 170063],
  ])('two places with one %s', (key, value) => {
    const places = ['mayir', 'ratyan'].map((id) => aPlace(id, { [key]: value }, says('@reuters')));
    expect(messages({ places })).toEqual([
      `${key}: ${value} stands in content/places/mayir.md already.`,
    ]);
  });

  test('two leads', () => {
    const second = anArticle('second', { lead: true }, says('@reuters'));
    expect(messages({ articles: [second] })).toEqual([
      'lead: true stands in content/articles/lead.md already.',
    ]);
  });

  test.each([
    ['the id of a record', [['push']], 'content/events/push.md'],
    ['the id before of another', [['old'], ['old']], 'content/events/x0.md'],
    ['its own id', [['x0']], 'content/events/x0.md'],
  ])('an old id that is %s', (_, formerly, holder) => {
    const events = formerly.map((old, index) =>
      anEvent(`x${index}`, { formerly: old }, says('@reuters')),
    );
    expect(messages({ events })).toEqual([
      `formerly: ${formerly.flat().at(-1) ?? ''} is taken by ${holder}.`,
    ]);
  });

  test('an old id of another kind takes nothing', () => {
    const events = [anEvent('x', { formerly: ['hardatnin'] }, says('@reuters'))];
    expect(messages({ events })).toEqual([]);
  });
});

describe('a link within the site', () => {
  const linked = (url: string) => [
    anEvent('x', { formerly: ['old'] }, { ...says('@reuters'), links: [{ url, line: 12 }] }),
  ];

  test.each([
    '/',
    '/about/',
    '/events/push/',
    '/events/old/',
    '/events/push/#notes',
    '/timeline/?track=talks#event-push',
    '/days/2016-01-29/',
    '/days/2016-02-28/',
    '/figures/#figure-strikes',
    '/files/map.pdf',
    'https://example.org/nowhere',
    'mailto:editor@example.org',
  ])('leads to %s', (url) => {
    const files = new Set(['/files/map.pdf']);
    expect(messages({ events: linked(url) }, { ...nothingElse, files })).toEqual([]);
  });

  test.each(['/about', '/events/nothing/', '/days/2016-01-28/', '/files/map.pdf'])(
    'does not lead to %s',
    (url) => {
      expect(messages({ events: linked(url) })).toEqual([`There is no page ${url} on this site.`]);
    },
  );
});

describe('a body', () => {
  test('that is empty is reported once, and not for its sources too', () => {
    expect(messages({ events: [anEvent('x', {}, { isEmpty: true })] })).toEqual([
      'The body is empty.',
    ]);
  });

  test('hands on what the Markdown pipeline found', () => {
    const faults = [{ line: 12, message: 'HTML.', hint: 'Write Markdown.' }];
    const events = [anEvent('x', {}, { ...says('@reuters'), faults })];
    expect(messages({ events })).toEqual(['HTML.']);
  });

  test.each([
    ['2016-01-30', false],
    ['2016-01-31', true],
    ['2016-02-28', true],
    ['2017-02-02', false],
  ])('with a map of %s: is control recorded that day? %s', (day, isRecorded) => {
    const graphics = [{ kind: 'map', caption: 'The road', day, places: [], line: 14 } as const];
    const events = [anEvent('x', {}, { ...says('@reuters'), graphics })];
    expect(messages({ events })).toEqual(
      isRecorded ? [] : [`The map of ${day} would show nothing.`],
    );
  });

  test.each([
    ['2016-01-29/2016-02-05', null],
    ['2015-09-30/2016-03-15', null],
    ['2016-02-03/2016-02-05', 'would show no event'],
    ['2015-09-01/2016-03-15', 'is longer than the story'],
    ['2015-09-30/2016-03-31', 'is longer than the story'],
    ['2017-01-29/2017-02-05', 'would show nothing'],
  ])('with a timeline of %s: what is wrong? %s', (range, fault) => {
    const graphics = [{ kind: 'timeline', caption: 'The week', range, line: 14 } as const];
    const events = [anEvent('x', {}, { ...says('@reuters'), graphics })];
    expect(messages({ events })).toEqual(fault ? [`The timeline of ${range} ${fault}.`] : []);
  });
});
