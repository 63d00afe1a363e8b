import { describe, expect, test } from 'vitest';
import { edited, good, problemsWith } from './write-content.ts';

const event = 'events/hardatnin-taken.md';
const place = 'places/hardatnin.md';
const person = 'people/de-mistura.md';
const lead = 'articles/lead.md';

/** The event with another body. */
const body = (text: string) => ({
  [event]: good[event].replace(/(?<=\n---\n\n)[^]*$/, () => text),
});

const cited = 'The army took it on 2 February.[@reuters-20160202; @ap-20160202]\n';

test('a folder without a mistake has no problems', () => {
  expect(problemsWith({})).toBe('');
});

test('a letter in a title that no font of the site has', () => {
  const files = edited(event, 'title: Hardatnin', 'title: Hardatnin 中');
  expect(problemsWith(files)).toMatchInlineSnapshot(`
    "content/events/hardatnin-taken.md:2  title: no font of the site has 中 (U+4E2D).
        A share image would show an empty box there. Write it in Latin or Arabic letters."
  `);
});

describe('a reference', () => {
  test('to an event that does not exist', () => {
    const files = edited(lead, 'event:hardatnin-taken', 'event:hardatneen-taken');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/articles/lead.md:9  event:hardatneen-taken does not exist.
          Did you mean "event:hardatnin-taken"? Events are the files in content/events/."
    `);
  });

  test('to an event, in a folder where nothing has a name like it', () => {
    const files = edited(lead, 'event:hardatnin-taken', 'event:un-declares-start');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/articles/lead.md:9  event:un-declares-start does not exist.
          Events are the files in content/events/."
    `);
  });

  test('to a source that does not exist, in a body', () => {
    const files = edited(lead, '@reuters-20160202', '@reuters-20160203');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/articles/lead.md:9  @reuters-20160203 does not exist.
          Did you mean "@reuters-20160202"? Sources are the entries of content/sources.yaml."
    `);
  });

  test('to a source that does not exist, in a table', () => {
    const files = edited('figures.yaml', '[ap-20160202]', '[ap-20160202, reuter-20160202]');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/figures.yaml:9  The source "reuter-20160202" does not exist.
          Did you mean "reuters-20160202"? Sources are the entries of content/sources.yaml."
    `);
  });

  test('to a place and a person that do not exist, in front matter', () => {
    const text = good[event].replace('[hardatnin]', '[hardatnin, hardatinn]');
    const files = { [event]: text.replace('[de-mistura]', '[demistura]') };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:5  The place "hardatinn" does not exist.
          Did you mean "hardatnin"? Places are the files in content/places/.
      content/events/hardatnin-taken.md:6  The person "demistura" does not exist.
          Did you mean "de-mistura"? People and organisations are the files in content/people/."
    `);
  });

  test('to a place that does not exist, in a map', () => {
    const files = body(`${cited}\n![The road](map:2016-02-02#hardatnin,hardatin)\n`);
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:12  The place "hardatin" does not exist.
          Did you mean "hardatnin"? Places are the files in content/places/."
    `);
  });

  test('of a kind that does not exist', () => {
    const files = edited(lead, 'event:hardatnin-taken', 'evnet:hardatnin-taken');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/articles/lead.md:9  There is no reference of the kind "evnet:", in "evnet:hardatnin-taken".
          Did you mean "event:hardatnin-taken"? The kinds are event:, place:, person:, term:, figure:, statement: and day:."
    `);
  });

  test('to a draft', () => {
    const files = edited(event, 'confidence:', 'draft: true\nconfidence:');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/articles/lead.md:9  event:hardatnin-taken is a draft, which readers do not see.
          Take "draft: true" out of that file, or take the reference out of this one.
      content/people/de-mistura.md:8  event:hardatnin-taken is a draft, which readers do not see.
          Take "draft: true" out of that file, or take the reference out of this one.
      content/places/hardatnin.md:12  event:hardatnin-taken is a draft, which readers do not see.
          Take "draft: true" out of that file, or take the reference out of this one."
    `);
    expect(problemsWith(files, { drafts: true })).toBe('');
  });
});

describe('a record that is not right', () => {
  test('does not hide what is wrong in its body', () => {
    const files = {
      [event]: good[event]
        .replace('track: offensive', 'track: ground')
        .replace('place:hardatnin', 'place:hardatni')
        .replace('@ap-20160202', '@ap-20160203'),
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:4  track: "ground" is not right.
          The track is talks or offensive.
      content/events/hardatnin-taken.md:10  @ap-20160203 does not exist.
          Did you mean "@ap-20160202"? Sources are the entries of content/sources.yaml.
      content/events/hardatnin-taken.md:10  place:hardatni does not exist.
          Did you mean "place:hardatnin"? Places are the files in content/places/."
    `);
  });
});

describe('what rests on nothing', () => {
  test('a source that is never cited is a warning', () => {
    const extra =
      '- id: sana-20160202\n  publisher: SANA\n  title: Army takes villages\n  kind: wire\n';
    expect(problemsWith({ 'sources.yaml': good['sources.yaml'] + extra })).toMatchInlineSnapshot(`
      "content/sources.yaml:15  warning: The source "sana-20160202" is never cited.
          Cite it where something rests on it, or delete the entry."
    `);
  });

  test('an event without a source', () => {
    expect(problemsWith(body('It was taken from [Hardatnin](place:hardatnin) on 2 February.\n')))
      .toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:1  This event has no source.
          Cite at least one in the body: [@reuters-20160202]."
    `);
  });

  test('an article without a source', () => {
    expect(problemsWith(edited(lead, '[@reuters-20160202]', ''))).toMatchInlineSnapshot(`
      "content/articles/lead.md:1  This article has no source.
          Cite at least one in the body: [@reuters-20160202]."
    `);
  });

  test('figures and control without a source', () => {
    const files = {
      'figures.yaml': good['figures.yaml'].replace('[ap-20160202]', '[]'),
      'control.yaml': good['control.yaml'].replace('\n  sources: [ap-20160202]', ''),
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/control.yaml:1  The key "sources" is missing.
          sources must be a list of ids: [reuters-20160202]. Ids of the sources it rests on, at least one.
      content/figures.yaml:9  This figure has no source.
          Name at least one: sources: [reuters-20160202]."
    `);
  });

  test('a place and a person that nothing mentions', () => {
    const files = {
      'places/nubl.md': good[place]
        .replace('name: Hardatnin', 'name: Nubl')
        .replace('36.3657', '36.3755'),
      'people/assad.md': good[person]
        .replace('[@ap-20160202]', '')
        .replace('Staffan de Mistura', 'Bashar al-Assad'),
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/people/assad.md:1  This person has no source.
          Cite a source in the body, or refer to it from an event or an article.
      content/places/nubl.md:1  This place has no source.
          Cite a source in the body, or refer to it from an event or an article."
    `);
  });

  test('a paragraph without a citation or a reference', () => {
    expect(problemsWith(body(`${cited}\nIt was a turning point.\n`))).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:12  The paragraph "It was a turning point." has neither a citation nor a reference.
          Cite a source, as [@reuters-20160202], or refer to a record, as [the talks opened](event:un-declares-start)."
    `);
  });
});

describe('a date', () => {
  test.each([
    [
      '2016-02-30',
      'date: "2016-02-30" is not right.',
      '"2016-02-30" is not in the calendar: February 2016 has 29 days.',
    ],
    [
      '2016-13-01',
      'date: "2016-13-01" is not right.',
      '"2016-13-01" has no such month: months run from 01 to 12.',
    ],
    [
      '2016-02-08/2016-02-05',
      'date: "2016-02-08/2016-02-05" is not right.',
      '"2016-02-08/2016-02-05" ends before it starts, or on the same day.',
    ],
    [
      '2 February 2016',
      'date: "2 February 2016" is not right.',
      '"2 February 2016" is not a date of this form. Write 2016-02-02.',
    ],
    [
      '[2016, 2]',
      'date: [2016,2] is not right.',
      '"2016" is not one full day, as each of several must be: [2016-02-15, 2016-02-16].',
    ],
    [
      '[2016-02-16, 2016-02-15]',
      'date: ["2016-02-16","2016-02-15"] is not right.',
      '"[2016-02-16,2016-02-15]" has its days out of order, or one twice. Write [2016-02-15, 2016-02-16].',
    ],
    [
      '{2016-02-15, 2016-02-16}',
      'date: {"2016-02-15":null,"2016-02-16":null} is not right.',
      'This must be a date such as 2016-02-05 or 2016-02.',
    ],

    [
      '2017-02-02',
      'date: 2017-02-02 is outside the story.',
      'Events lie between 2015-09-30 and 2016-03-15; content/story.yaml says so. Look at the year.',
    ],
    ['', 'There is nothing behind "date:".', 'This must be a date such as 2016-02-05 or 2016-02.'],
  ])('of an event, written as "%s"', (date, message, hint) => {
    const files = edited(event, 'date: 2016-02-02', `date: ${date}`);
    expect(problemsWith(files)).toBe(`content/${event}:3  ${message}\n    ${hint}`);
  });

  test('of an article that is not one day', () => {
    expect(problemsWith(edited(lead, '2026-11-22', '2026-11'))).toMatchInlineSnapshot(`
      "content/articles/lead.md:5  date: "2026-11" is not right.
          "2026-11" must be one full day."
    `);
  });

  test('of a change that is before the article', () => {
    const files = edited(lead, 'lead: true', 'updated: 2026-11-01\nlead: true');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/articles/lead.md:6  updated: 2026-11-01 is before the article itself, of 2026-11-22.
          Look at the year and the month of both."
    `);
  });

  test('of a map or a timeline with nothing to show', () => {
    const files = body(
      `${cited}\n![The road](map:2015-02-02#hardatnin)\n\n![The week](timeline:2015-01-29/2015-02-05)\n`,
    );
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:12  The map of 2015-02-02 would show nothing.
          Control is recorded between 2016-01-31 and 2016-02-28; content/story.yaml says so. Look at the year.
      content/events/hardatnin-taken.md:14  The timeline of 2015-01-29/2015-02-05 would show nothing.
          Events lie between 2015-09-30 and 2016-03-15; content/story.yaml says so. Look at the year."
    `);
  });
});

describe('a key', () => {
  test('that is misspelt', () => {
    expect(problemsWith(edited(event, 'title:', 'tittle:'))).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:2  There is no key "tittle" here.
          Did you mean "title"? The keys are: title, date, order, track, places, people, others, confidence, grounds, claimedBy, inOrigin, step, round, denies, inShort, note, disputed, unknown, accuses, formerly, draft, corrections."
    `);
  });

  test('that no key is like', () => {
    expect(problemsWith(edited(event, 'track:', 'summary: Short.\ntrack:'))).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:4  There is no key "summary" here.
          Delete it, or look for its right name. The keys are: title, date, order, track, places, people, others, confidence, grounds, claimedBy, inOrigin, step, round, denies, inShort, note, disputed, unknown, accuses, formerly, draft, corrections."
    `);
  });

  test('that is misspelt within another', () => {
    expect(problemsWith(edited(place, 'lon:', 'lng:'))).toMatchInlineSnapshot(`
      "content/places/hardatnin.md:5  The key "lon" is missing below "position".
          lon must be a number of degrees, such as 37.1024. Longitude in degrees east, WGS84, four decimals.
      content/places/hardatnin.md:7  There is no key "lng" here.
          Delete it, or look for its right name. The keys are: lat, lon, source, certainty."
    `);
  });

  test('that is misspelt within a list', () => {
    const files = edited(
      event,
      'confidence:',
      'corrections:\n  - day: 2026-12-01\n    was: The date.\nconfidence:',
    );
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:8  The key "date" is missing below "corrections".
          This must be a day such as 2016-02-05. The day on which the text was corrected, such as 2026-12-01.
      content/events/hardatnin-taken.md:8  There is no key "day" here.
          Delete it, or look for its right name. The keys are: date, was."
    `);
  });

  test('with a value of the wrong type', () => {
    expect(problemsWith(edited(place, 'lat: 36.3657', 'lat: north'))).toMatchInlineSnapshot(`
      "content/places/hardatnin.md:6  lat: "north" is not right.
          lat must be a number of degrees, such as 36.3657."
    `);
  });

  test('with one word where a list belongs', () => {
    expect(problemsWith(edited(event, '[hardatnin]', 'hardatnin'))).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:5  places: "hardatnin" is not right.
          places must be a list of ids: [nubl, al-zahraa]."
    `);
  });

  test('a statement whose number, wording and grade are none', () => {
    const files = {
      'statements.yaml': `- id: the-ninth
  topic: Geneva
  statement: The talks opened on Monday.
  saidBy: The report
  wording: rumoured
  check: Both sides denied it.
  grade: opinion
  source: [ap-20160202]
`,
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/statements.yaml:1  id: "the-ninth" is not right.
          id must be a whole number, such as 9.
      content/statements.yaml:5  wording: "rumoured" is not right.
          wording is one of: stated, reportedly, attributed, quoted.
      content/statements.yaml:7  grade: "opinion" is not right.
          grade is one of: confirmed, reported, disputed, assessment.
      content/statements.yaml:8  There is no key "source" here.
          Did you mean "sources"? The keys are: id, topic, statement, saidBy, wording, others, check, grade, sources, events, figures, places, people, articles."
    `);
  });

  test('a day that has no page, and one that is no date', () => {
    const text =
      'On 2 February, [a day](day:2014-02-02), [another](day:2016-13-02) and [none](day:).[@ap-20160202; @reuters-20160202]\n';
    expect(problemsWith(body(text))).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:10  The reference "day:" names no day.
          Write one behind the colon: [Wednesday](day:2016-02-03).
      content/events/hardatnin-taken.md:10  There is no page of the day "2014-02-02".
          The nearest is "day:2016-01-29". Days with a page are 2016-01-29 to 2016-02-28.
      content/events/hardatnin-taken.md:10  There is no page of the day "2016-13-02".
          The nearest is "day:2016-02-02". Days with a page are 2016-01-29 to 2016-02-28."
    `);
  });

  test('a term with keys that none has', () => {
    const files = {
      'terms/hnc.md': `---
fullname: High Negotiations Committee
otherNames: Riyadh delegation
person: HNC
---

The opposition's side.[@ap-20160202]
`,
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/terms/hnc.md:1  The key "name" is missing.
          The name must be text. The term as the texts use it. Such as: HNC.
      content/terms/hnc.md:2  There is no key "fullname" here.
          Did you mean "fullName"? The keys are: name, fullName, otherNames, person, event, draft.
      content/terms/hnc.md:3  otherNames: "Riyadh delegation" is not right.
          otherNames must be a list: [resolution 2254].
      content/terms/hnc.md:4  person: "HNC" is not right.
          An id has small letters, digits and single hyphens, such as tal-jibbin."
    `);
  });

  test('a term that names nobody, rests on nothing, and is not the one referred to', () => {
    const files = {
      'terms/hnc.md': `---
name: HNC
person: de-mistur
event: hardatnin-take
---

The opposition's side.
`,
      [lead]: good[lead].replace('event:hardatnin-taken', 'term:hncs'),
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/articles/lead.md:9  term:hncs does not exist.
          Did you mean "term:hnc"? Terms are the files in content/terms/.
      content/terms/hnc.md:1  This term has no source.
          Cite at least one in the body: [@reuters-20160202].
      content/terms/hnc.md:3  The person "de-mistur" does not exist.
          Did you mean "de-mistura"? People and organisations are the files in content/people/.
      content/terms/hnc.md:4  The event "hardatnin-take" does not exist.
          Did you mean "hardatnin-taken"? Events are the files in content/events/.
      content/terms/hnc.md:7  The paragraph "The opposition's side." has neither a citation nor a reference.
          Cite a source, as [@reuters-20160202], or refer to a record, as [the talks opened](event:un-declares-start)."
    `);
  });

  test('a statement that stands where nothing does', () => {
    const files = {
      'statements.yaml': `- id: 9
  topic: Geneva
  statement: The talks opened on Monday.
  saidBy: The report
  wording: stated
  check: Both sides denied it.
  grade: disputed
  sources: [ap-20160202]
  events: [hardatnin-take]
`,
      [lead]: good[lead].replace('event:hardatnin-taken', 'statement:8'),
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/articles/lead.md:9  statement:8 does not exist.
          Did you mean "statement:9"? Statements are the entries of content/statements.yaml.
      content/statements.yaml:9  The event "hardatnin-take" does not exist.
          Did you mean "hardatnin-taken"? Events are the files in content/events/."
    `);
  });

  test('an accusation to which nobody looked for an answer, of somebody misspelt', () => {
    const accusation = `accuses:
  - by: de-misturra
    to: Russia
    date: 2016-02-02
    says: It bombed the village.
    sources: [reuter-20160202]
---
`;
    const files = edited(
      event,
      'confidence: confirmed\n---\n',
      `confidence: confirmed\n${accusation}`,
    );
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:9  The accusation of Russia has no answer.
          Write it under answers:, or the day on which none was found: noAnswerFound: 2026-11-26.
      content/events/hardatnin-taken.md:9  The person "de-misturra" does not exist.
          Did you mean "de-mistura"? People and organisations are the files in content/people/.
      content/events/hardatnin-taken.md:13  The source "reuter-20160202" does not exist.
          Did you mean "reuters-20160202"? Sources are the entries of content/sources.yaml."
    `);
  });

  test('an accusation with an answer and without, and with keys that are none', () => {
    const accusation = `accuses:
  - by: Turkey
    to: Russia
    date: 2016-02-02
    says: It bombed the village.
    sources: [reuters-20160202]
    noAnswerFound: 2026-11-26
    answers:
      - by: Russia
        date: 2016-02-03
        says: It did not.
        sources: [reuters-20160202]
---
`;
    const told = (text: string) =>
      problemsWith(edited(event, 'confidence: confirmed\n---\n', `confidence: confirmed\n${text}`));
    expect(told(accusation)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:14  The accusation of Russia has an answer, and noAnswerFound as well.
          Delete noAnswerFound."
    `);
    expect(told(accusation.replace('answers', 'answer'))).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:15  There is no key "answer" here.
          Did you mean "answers"? The keys are: by, to, date, says, sources, answers, noAnswerFound."
    `);
    expect(
      told(
        accusation.replace('    sources: [reuters-20160202]\n    no', '    sources: []\n    no'),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:13  sources: [] is not right.
          Name at least one: sources: [usatoday-20160216]."
    `);
  });

  test('with a number where words belong', () => {
    expect(problemsWith(edited('figures.yaml', '"more than 80"', '80'))).toMatchInlineSnapshot(`
      "content/figures.yaml:3  value: 80 is not right.
          The value must be text: put it in quotation marks, as "80"."
    `);
  });

  test('with a word that is not on its list', () => {
    expect(problemsWith(edited(event, 'confirmed', 'certain'))).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:7  confidence: "certain" is not right.
          Confidence is one of: confirmed, reported, disputed."
    `);
  });

  test('with nothing behind it', () => {
    expect(problemsWith(edited(event, 'Hardatnin reported taken', ''))).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:2  There is nothing behind "title:".
          The title must be text."
    `);
  });

  test('with an id that cannot be one', () => {
    expect(problemsWith(edited(event, '[hardatnin]', '[Hardatnin]'))).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:5  places: "Hardatnin" is not right.
          An id has small letters, digits and single hyphens, such as tal-jibbin."
    `);
  });

  test('with an address that is none', () => {
    const files = edited(
      'sources.yaml',
      'kind: reference',
      'kind: reference\n  url: www.unocha.org',
    );
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/sources.yaml:15  url: "www.unocha.org" is not right.
          url must be an address with http or https."
    `);
  });

  test('with a point that is not one', () => {
    const position = /position:\n(?: {2}.*\n)+/.exec(good[place])?.[0] ?? '';
    expect(problemsWith(edited(place, position, 'position: 36.3657, 37.1024\n')))
      .toMatchInlineSnapshot(`
      "content/places/hardatnin.md:5  position: "36.3657, 37.1024" is not right.
          position has keys of its own on the lines below it: lat, lon, source, certainty."
    `);
  });
});

describe('a point', () => {
  const point = 'lat: 36.3657\n  lon: 37.1024';

  test('with latitude and longitude swapped', () => {
    const files = edited(place, point, 'lat: 37.1024\n  lon: 36.3657');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/places/hardatnin.md:6  lat: 37.1024, lon: 36.3657: latitude and longitude are swapped.
          Exchange the two: lat: 36.3657, lon: 37.1024."
    `);
  });

  test('of latitude 95', () => {
    expect(problemsWith(edited(place, '36.3657', '95'))).toMatchInlineSnapshot(`
      "content/places/hardatnin.md:6  lat: 95, lon: 37.1024 is not on the earth.
          Latitude runs from -90 to 90, longitude from -180 to 180."
    `);
  });

  test('off the earth, and on it when exchanged', () => {
    const files = edited(place, point, 'lat: 137.1024\n  lon: 36.3657');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/places/hardatnin.md:6  lat: 137.1024, lon: 36.3657 is not on the earth.
          Latitude runs from -90 to 90, longitude from -180 to 180."
    `);
  });

  test('outside the area that the place says it is in', () => {
    const files = edited(place, point, 'lat: 33.5102\n  lon: 36.2913');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/places/hardatnin.md:6  lat: 33.5102, lon: 36.2913 is not in the area aleppo-north.
          That area lies between 35.4 and 36.85 north, 36.5 and 38.5 east."
    `);
  });
});

describe('a timeline', () => {
  const week = (range: string) => problemsWith(body(`${cited}\n![The week](timeline:${range})\n`));

  test('longer than the story', () => {
    expect(week('2014-01-01/2017-01-01')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:12  The timeline of 2014-01-01/2017-01-01 is longer than the story.
          Events lie between 2015-09-30 and 2016-03-15; content/story.yaml says so. Write timeline:2015-09-30/2016-03-15."
    `);
  });

  test('without an event', () => {
    expect(week('2016-02-10/2016-02-20')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:12  The timeline of 2016-02-10/2016-02-20 would show no event.
          Write a range with an event in it."
    `);
    expect(week('2016-02-01/2016-02-20')).toBe('');
  });
});

test('the scheme of an address, written twice', () => {
  const files = edited(
    'sources.yaml',
    'kind: reference',
    'kind: reference\n  url: https://https://example.org/',
  );
  expect(problemsWith(files)).toMatchInlineSnapshot(`
    "content/sources.yaml:15  url: "https://https://example.org/" is not right.
        Its scheme stands there twice. Write https:// once."
  `);
});

describe('control', () => {
  test('that does not join up', () => {
    expect(problemsWith(edited('control.yaml', 'from: rebel groups', 'from: ISIS')))
      .toMatchInlineSnapshot(`
      "content/control.yaml:8  from: ISIS does not join up for hardatnin.
          content/control.yaml:1 says that it was held by rebel groups from 2016-01-31. Write "from: rebel groups", or correct that record."
    `);
  });

  test('with two records of one day', () => {
    expect(problemsWith(edited('control.yaml', '2016-02-02', '2016-01-31'))).toMatchInlineSnapshot(`
      "content/control.yaml:8  hardatnin has two records for 2016-01-31.
          content/control.yaml:1 says that it was held by rebel groups from 2016-01-31. Keep one of the two."
    `);
  });

  test('with a second start', () => {
    expect(problemsWith(edited('control.yaml', '  from: rebel groups\n', '')))
      .toMatchInlineSnapshot(`
      "content/control.yaml:6  hardatnin has no "from", but it has an earlier record.
          content/control.yaml:1 says that it was held by rebel groups from 2016-01-31. Write "from: rebel groups", or correct that record."
    `);
  });

  test('without a start, outside the days recorded', () => {
    const [, second = ''] = good['control.yaml'].split(/\n(?=- place)/);
    const files = { 'control.yaml': second.replace('2016-02-02', '2016-03-02') };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/control.yaml:2  date: 2016-03-02 of hardatnin is outside the days recorded.
          Control is recorded from 2016-01-31 to 2016-02-28; content/story.yaml says so.
      content/control.yaml:3  from: rebel groups, but hardatnin has no earlier record.
          Add a starting state without "from", or take "from" out here."
    `);
  });

  test('with a record that is not right is reported once', () => {
    expect(problemsWith(edited('control.yaml', 'date: 2016-01-31', 'date: 2016-01-32')))
      .toMatchInlineSnapshot(`
      "content/control.yaml:2  date: "2016-01-32" is not right.
          "2016-01-32" is not in the calendar: January 2016 has 31 days."
    `);
  });
});

describe('two of what can be one only', () => {
  /** The event under another title. */
  const second = good[event].replace('Hardatnin reported taken', 'Hardatnin taken again');

  test('two sources with one id', () => {
    const files = {
      'sources.yaml': `${good['sources.yaml']}- id: geo-ocha\n  publisher: OCHA\n  title: Roads\n  kind: reference\n`,
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/sources.yaml:15  The source id "geo-ocha" is taken already, at content/sources.yaml:11.
          Give one of the two another id."
    `);
  });

  test('an old id that is the id of a record', () => {
    const files = {
      'events/second.md': second.replace('confidence:', 'formerly: [hardatnin-taken]\nconfidence:'),
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/second.md:7  formerly: hardatnin-taken is taken by content/events/hardatnin-taken.md.
          An old address can lead to one page only. Take it out of one of the two."
    `);
  });

  test('an old id that is the old id of another record', () => {
    const [one, other] = [good[event], second].map((text) =>
      text.replace('confidence:', 'formerly: [hardatneen]\nconfidence:'),
    );
    expect(problemsWith({ 'events/second.md': other ?? '', [event]: one ?? '' }))
      .toMatchInlineSnapshot(`
      "content/events/second.md:7  formerly: hardatneen is taken by content/events/hardatnin-taken.md.
          An old address can lead to one page only. Take it out of one of the two."
    `);
  });

  test('two leads', () => {
    const files = { 'articles/second.md': good[lead].replace('stood still', 'went on') };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/articles/second.md:6  lead: true stands in content/articles/lead.md already.
          Take it out of one of the two."
    `);
  });
});

describe('a body', () => {
  test('with raw HTML', () => {
    expect(
      problemsWith(
        body(`The army <b>took</b> it on 2 February.[@reuters-20160202; @ap-20160202]\n`),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:10  "<b>" is HTML, which is not allowed here.
          Write strong words as **words**."
    `);
  });

  test('with a picture of no credit, and graphics without words', () => {
    const files = body(
      `${cited}\n![The road.](/graphics/road.png)\n\n![](map:2016-02-02#hardatnin)\n`,
    );
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:12  Nothing says whose the picture "/graphics/road.png" is.
          Put the file into content/pictures/, named in small letters and hyphens, describe it in content/pictures.yaml, and write ![what is seen](../pictures/road.jpg).
      content/events/hardatnin-taken.md:14  The map "map:2016-02-02#hardatnin" has no caption.
          Say in a sentence what to see, between the square brackets: ![what it shows](map:2016-02-02#hardatnin,tal-jibbin)."
    `);
  });

  test('with a link to pages that do not exist', () => {
    const files = body(
      `${cited}\nSee [this](/about), [that](/event/hardatnin-taken/),\n[here](/days/2015-02-02/) and [there](/nowhere/).[@ap-20160202]\n`,
    );
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:12  There is no page /about on this site.
          Did you mean "/about/"?
      content/events/hardatnin-taken.md:12  There is no page /event/hardatnin-taken/ on this site.
          Did you mean "/events/hardatnin-taken/"?
      content/events/hardatnin-taken.md:13  There is no page /days/2015-02-02/ on this site.
          Did you mean "/days/2016-02-02/"?
      content/events/hardatnin-taken.md:13  There is no page /nowhere/ on this site.
          Look at the address in the browser."
    `);
  });

  test('that is empty', () => {
    expect(problemsWith(body(''))).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:9  The body is empty.
          Below the second "---", write what is known, and cite who says so."
    `);
  });

  test('that is empty, in a file that ends with its front matter', () => {
    const files = { [event]: good[event].replace(/(?<=\n---)\n\n[^]*$/, '') };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:8  The body is empty.
          Below the second "---", write what is known, and cite who says so."
    `);
  });
});

describe('YAML', () => {
  /** The event with another first line. */
  const titled = (text: string) =>
    problemsWith(edited(event, 'title: Hardatnin reported taken', text));

  test('with a text with a colon', () => {
    expect(titled('title: Ratyan: the battle')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:2  Cannot read this: title: Ratyan: the battle
          Put a text that holds a colon in quotation marks. If it holds none, look whether the next line is indented too far."
    `);
  });

  test('with a quotation mark that is not closed', () => {
    expect(titled('title: "Hardatnin taken')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:2  Cannot read this: title: "Hardatnin taken
          Close the quotation mark or the bracket, and indent all keys of a record alike."
    `);
  });

  test('with an apostrophe in quotation marks', () => {
    expect(titled("title: 'the army's advance'")).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:2  Cannot read this: title: 'the army's advance'
          Look at the quotation marks and brackets of this line and the one above. A text that holds such a mark stands in marks of the other kind: "the army's road"."
    `);
  });

  test('with words after quotation marks', () => {
    expect(titled('title: "Hardatnin" taken')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:2  Cannot read this: title: "Hardatnin" taken
          Look at the quotation marks and brackets of this line and the one above. A text that holds such a mark stands in marks of the other kind: "the army's road"."
    `);
  });

  test('with a bracket that is not closed', () => {
    expect(titled('title: Taken\nothers: [army, militia')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:3  Cannot read this: others: [army, militia
          Close the bracket on the same line."
    `);
  });

  test('with a tab', () => {
    expect(titled('title: Taken\nothers:\n\t- army')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:4  Cannot read this: - army
          Indent with spaces, not with tabs."
    `);
  });

  test('with an @', () => {
    expect(titled('title: @reuters')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:2  Cannot read this: title: @reuters
          A text that begins with @, % or \` stands in quotation marks. In keys and tables the id of a source stands without @."
    `);
  });

  test('with a line without a colon', () => {
    expect(titled('title Hardatnin taken')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:2  Cannot read this: title Hardatnin taken
          Write a key, a colon and a space: "title: Hardatnin reported taken"."
    `);
  });

  test('with a key that is indented', () => {
    expect(titled('title: Taken\n  note: Unsure.')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:2  Cannot read this: title: Taken
          Put a text that holds a colon in quotation marks. If it holds none, look whether the next line is indented too far."
    `);
  });

  test('with a key twice', () => {
    expect(titled('title: Taken\ntitle: Taken again')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:3  Cannot read this: title: Taken again
          This key stands above already. Keep one of the two."
    `);
  });

  test('with an alias', () => {
    expect(titled('title: *taken')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:2  Cannot read this: title: *taken
          A text that begins with *, & or ! stands in quotation marks."
    `);
  });

  test('with a text with stars', () => {
    expect(titled('title: *Hardatnin* taken')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:2  Cannot read this: title: *Hardatnin* taken
          A text that begins with *, & or ! stands in quotation marks."
    `);
  });

  test('with an anchor', () => {
    expect(titled('title: &taken Hardatnin taken')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:2  Cannot read this: title: &taken Hardatnin taken
          A text that begins with *, & or ! stands in quotation marks."
    `);
  });

  test('with an exclamation mark', () => {
    expect(titled('title: !important Hardatnin taken')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:2  Cannot read this: title: !important Hardatnin taken
          A text that begins with *, & or ! stands in quotation marks."
    `);
  });

  test('with a list', () => {
    expect(titled('- title: Taken')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:3  Cannot read this: date: 2016-02-02
          Look at the quotation marks and brackets of this line and the one above. A text that holds such a mark stands in marks of the other kind: "the army's road"."
    `);
  });

  test('that does not parse, in a table that everything cites', () => {
    const files = edited('sources.yaml', 'title: Populated places', 'title: OCHA: places');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/sources.yaml:13  Cannot read this: title: OCHA: places
          Put a text that holds a colon in quotation marks. If it holds none, look whether the next line is indented too far."
    `);
  });

  test.each(['', '\n', '# None is known yet.\n', '[]\n'])(
    'but not in a table without an entry: %j',
    (text) => {
      expect(problemsWith({ 'control.yaml': text })).toBe('');
    },
  );

  test('in a table that is not a list', () => {
    const files = { 'figures.yaml': 'strikes-80:\n  value: "80"\n' };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/figures.yaml:1  This table is not a list.
          figures.yaml is a list: each entry starts with "- "."
    `);
  });

  test('in a table with an entry that is not a record', () => {
    const files = { 'figures.yaml': `${good['figures.yaml']}- strikes-90\n` };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/figures.yaml:10  This is not a record.
          Write keys and colons, such as "id: reuters-20160202"."
    `);
  });
});

describe('a file', () => {
  test('without front matter', () => {
    expect(problemsWith({ 'events/other.md': cited })).toMatchInlineSnapshot(`
      "content/events/other.md:1  There is no front matter.
          Start the file with a line ---, the keys such as "title: …", and a line ---."
    `);
  });

  test('with front matter that does not end', () => {
    expect(problemsWith({ 'events/other.md': `---\ntitle: Taken\n\n${cited}` }))
      .toMatchInlineSnapshot(`
      "content/events/other.md:1  The front matter does not end.
          Put a line --- below the last of its keys."
    `);
  });

  test('with front matter that is empty', () => {
    expect(problemsWith({ 'events/other.md': `---\n---\n\n${cited}` })).toMatchInlineSnapshot(`
      "content/events/other.md:1  The key "confidence" is missing.
          Confidence is one of: confirmed, reported, disputed. How sure it is: confirmed (both sides, or a monitor plus state media, or an official document, or an announcement of one’s own decision), reported (one side or few sources, uncontradicted) or disputed (contradicted).
      content/events/other.md:1  The key "date" is missing.
          This must be a date such as 2016-02-05 or 2016-02. When, at the precision known, in EDTF: 2024-02-05, 2024-02, 2024-02-05/2024-02-08 for several days, 2024-02-05/.. where its end is not told. [2024-02-15, 2024-02-16] is one of these, where sources give different days and none is shown wrong. 2024-02-15? and 2024-02-05/2024-02-06? are in doubt, where the only source is unsure; 2024-02-15~ is about that day. Where most sources agree and one differs, the day stays, and the note tells of the other.
      content/events/other.md:1  The key "title" is missing.
          The title must be text. What happened, in at most ten words and the present tense. Such as: Hardatnin reported taken.
      content/events/other.md:1  The key "track" is missing.
          The track is talks or offensive. The clock it belongs to: talks, or offensive for the war."
    `);
  });

  test('that is not UTF-8', () => {
    const files = { [event]: Buffer.from(good[event].replace('State', 'Après, state'), 'latin1') };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:1  This file is not UTF-8 text.
          Save it again with the encoding UTF-8 (in most editors: "Save with encoding")."
    `);
  });

  test('with a name in capitals', () => {
    expect(problemsWith({ 'events/Ratyan.md': good[event] })).toMatchInlineSnapshot(`
      "content/events/Ratyan.md:1  "Ratyan.md" cannot be an address.
          Name it in small letters, digits and single hyphens: ratyan.md."
    `);
  });

  test('that is not Markdown, and a folder, among the records', () => {
    const files = { 'events/notes.txt': 'Notes', 'events/2016/ratyan.md': good[event] };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/2016:1  "2016" is not a Markdown file.
          content/events/ holds one file for each record, such as tal-jibbin.md, and no folders.
      content/events/notes.txt:1  "notes.txt" is not a Markdown file.
          content/events/ holds one file for each record, such as tal-jibbin.md, and no folders."
    `);
  });

  test('that is not a part of the content', () => {
    expect(problemsWith({ 'source.yaml': '[]', 'drafts/x.md': 'x' })).toMatchInlineSnapshot(`
      "content/drafts:1  "drafts" is not a part of the content.
          content/ holds articles, events, places, people, terms, chapters, pages, pictures, story.yaml, sources.yaml, figures.yaml, statements.yaml, sides.yaml, pictures.yaml, control.yaml, style.yaml, and nothing else.
      content/source.yaml:1  "source.yaml" is not a part of the content.
          Did you mean "sources.yaml"? content/ holds articles, events, places, people, terms, chapters, pages, pictures, story.yaml, sources.yaml, figures.yaml, statements.yaml, sides.yaml, pictures.yaml, control.yaml, style.yaml, and nothing else."
    `);
  });

  test('larger than any article', () => {
    expect(problemsWith(body(`${cited}\n`.repeat(2_000)))).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:1  This file is larger than 60 kB.
          Split it, or shorten it."
    `);
  });

  test('larger than any table', () => {
    expect(problemsWith({ 'figures.yaml': '# \n'.repeat(200_000) })).toMatchInlineSnapshot(`
      "content/figures.yaml:1  This file is larger than 500 kB.
          More than a thousand entries fit into less. Look for something that was pasted in by mistake."
    `);
  });

  test('with lists and quotations inside each other without end', () => {
    expect(problemsWith(body(`${cited}\n${'> - '.repeat(10_000)}x\n`))).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:12  This line opens more than 8 quotations and lists inside each other.
          Take away the marks (>, -, 1.) at its start. A line between paragraphs is written as ---."
    `);
  });
});

describe('a record that is not right, and that others refer to, is reported once', () => {
  test('an event', () => {
    expect(problemsWith(edited(event, 'track: offensive', 'track: war'))).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:4  track: "war" is not right.
          The track is talks or offensive."
    `);
  });

  test('a source', () => {
    const files = edited('sources.yaml', 'publisher: Reuters', 'publisher: ""');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/sources.yaml:2  publisher: "" is not right.
          The publisher must not be empty."
    `);
  });
});

test('all mistakes are listed at once, in order of file and line', () => {
  const files = {
    ...edited('control.yaml', 'from: rebel groups', 'from: ISIS'),
    ...edited(place, '36.3657', '95'),
    ...body(`${cited}\nA [link](/about).\n\n<b>x</b> [gone](event:gone)\n`),
  };
  expect(problemsWith(files)).toMatchInlineSnapshot(`
    "content/control.yaml:8  from: ISIS does not join up for hardatnin.
        content/control.yaml:1 says that it was held by rebel groups from 2016-01-31. Write "from: rebel groups", or correct that record.
    content/events/hardatnin-taken.md:12  The paragraph "A link." has neither a citation nor a reference.
        Cite a source, as [@reuters-20160202], or refer to a record, as [the talks opened](event:un-declares-start).
    content/events/hardatnin-taken.md:12  There is no page /about on this site.
        Did you mean "/about/"?
    content/events/hardatnin-taken.md:14  "<b>" is HTML, which is not allowed here.
        Write strong words as **words**.
    content/events/hardatnin-taken.md:14  event:gone does not exist.
        Events are the files in content/events/.
    content/places/hardatnin.md:6  lat: 95, lon: 37.1024 is not on the earth.
        Latitude runs from -90 to 90, longitude from -180 to 180."
  `);
});

describe('the line of the talks', () => {
  test('has no step on the ground', () => {
    const files = edited(event, 'confidence:', 'step: true\nconfidence:');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:7  step: true stands in an event of the track offensive.
          Only the line of the talks has steps. Take the key out, or write track: talks."
    `);
  });

  test('has a step or none', () => {
    const files = edited(event, 'confidence:', 'step: yes\nconfidence:');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:7  step: "yes" is not right.
          step is true or false."
    `);
  });

  test('has no round that no step opens, and denies no event that is none', () => {
    const text = good[event].replace('track: offensive', 'track: talks');
    const files = {
      [event]: text.replace('confidence:', 'round: open\ndenies: hardatnin-taken\nconfidence:'),
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:7  round: open stands in an event that is no step.
          Write step: true as well, or take the key out.
      content/events/hardatnin-taken.md:8  denies: hardatnin-taken is no step of the talks.
          Name the event by which a round was opened, the one with step: true."
    `);
  });

  test('denies no event that does not exist', () => {
    const text = good[event].replace('track: offensive', 'track: talks');
    const files = { [event]: text.replace('confidence:', 'denies: hardatnin\nconfidence:') };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:7  The event "hardatnin" does not exist.
          Events are the files in content/events/."
    `);
  });
});

test('days at a glance that are none, are too many, or lie outside the story', () => {
  const glances = ['2016-02-02', '2016-01-29/2016-02-25', '2015-01-29/2015-02-05'];
  const files = body(
    `${cited}\n${glances.map((days) => `![The week](glance:${days})\n`).join('\n')}`,
  );
  expect(problemsWith(files)).toMatchInlineSnapshot(`
    "content/events/hardatnin-taken.md:12  The graphic of days at a glance "glance:2016-02-02" is not right: "2016-02-02" is not a range of two days.
        Write it as ![what it shows](glance:2016-01-29/2016-02-05).
    content/events/hardatnin-taken.md:14  The glance of 2016-01-29/2016-02-25 would show 28 days.
        Show at most 10; a timeline may have more.
    content/events/hardatnin-taken.md:16  The glance of 2015-01-29/2015-02-05 would show nothing.
        Events lie between 2015-09-30 and 2016-03-15; content/story.yaml says so. Look at the year."
  `);
});

test('small maps of days that have no page, and of too many', () => {
  const files = body(
    `${cited}\n![Days](maps:2016-01-20/2016-01-30)\n\n![Days](maps:2016-01-29/2016-02-15)\n\n![Days](maps:2016-02-02#nubl)\n`,
  );
  expect(problemsWith(files)).toMatchInlineSnapshot(`
    "content/events/hardatnin-taken.md:12  The maps of 2016-01-20/2016-01-30 show days that have no page.
        Days from 2016-01-29 to 2016-02-28 have one; content/story.yaml says so.
    content/events/hardatnin-taken.md:14  The maps of 2016-01-29/2016-02-15 would show 18 days.
        Show at most 10; a timeline may have more.
    content/events/hardatnin-taken.md:16  The graphic of small maps "maps:2016-02-02#nubl" is not right: Several days have no "#nubl".
        Write it as ![what they show](maps:2016-01-29/2016-02-05)."
  `);
});
