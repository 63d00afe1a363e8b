/** The messages for mistakes in content/story.yaml and for words that are not in its lists. */
import { describe, expect, test } from 'vitest';
import { edited, good, problemsWith } from './write-content.ts';

const story = (from: string, to: string): string => problemsWith(edited('story.yaml', from, to));

describe('a key of the story', () => {
  test('that is misspelt', () => {
    expect(story('tagline: Talks', 'tagLine: Talks')).toMatchInlineSnapshot(`
      "content/story.yaml:3  There is no key "tagLine" here.
          Did you mean "tagline"? The keys are: name, tagline, title, description, subject, language, licence, publisher, owner, funding, contact, repository, checked, origin, days, tracks, holders, sides, parties, topics, areas, map, home."
    `);
  });

  test('that is missing', () => {
    expect(story('subject: Syria, and Geneva\n', '')).toMatchInlineSnapshot(`
      "content/story.yaml:1  The key "subject" is missing.
          The subject must be text. Where the story lies, as a phrase for those who read by machine. Such as: Syria, and Geneva."
    `);
  });

  test('that holds nothing', () => {
    expect(story('title: Talks that stood still', 'title:')).toMatchInlineSnapshot(`
      "content/story.yaml:4  There is nothing behind "title:".
          The title must be text."
    `);
  });

  test('that is a number', () => {
    expect(story('name: Two Clocks', 'name: 2016')).toMatchInlineSnapshot(`
      "content/story.yaml:2  name: 2016 is not right.
          The name must be text: put it in quotation marks, as "2016"."
    `);
  });

  test('whose language is a word', () => {
    expect(story('language: en-GB', 'language: English')).toMatchInlineSnapshot(`
      "content/story.yaml:7  language: "English" is not right.
          A language is written as en or en-GB."
    `);
  });

  test('whose contact is no address', () => {
    expect(story('contact: desk@small-press.example', 'contact: the news desk'))
      .toMatchInlineSnapshot(`
      "content/story.yaml:14  contact: "the news desk" is not right.
          contact must be an e-mail address, or an address that begins with https://."
    `);
  });

  test('whose repository is not on the web', () => {
    expect(story('repository: https://small-press.example/two-clocks', 'repository: ../two-clocks'))
      .toMatchInlineSnapshot(`
      "content/story.yaml:15  repository: "../two-clocks" is not right.
          This must be an address with http or https, such as https://example.org/."
    `);
  });

  test('whose licence has no address', () => {
    expect(story('  url: https://creativecommons.org/licenses/by/4.0/\n', ''))
      .toMatchInlineSnapshot(`
        "content/story.yaml:8  The key "url" is missing below "licence".
            This must be an address with http or https, such as https://example.org/. Where its text stands. Such as: https://creativecommons.org/licenses/by/4.0/."
      `);
  });

  test('whose origin is no source', () => {
    expect(story('days:\n', 'origin: { source: reuters-20160203, name: Reuters }\ndays:\n'))
      .toMatchInlineSnapshot(`
      "content/story.yaml:17  The source "reuters-20160203" does not exist.
          Did you mean "reuters-20160202"? Sources are the entries of content/sources.yaml."
    `);
  });
});

describe('the days of a story', () => {
  test('that are one day', () => {
    expect(story('key: 2016-01-29/2016-02-05', 'key: 2016-01-29')).toMatchInlineSnapshot(`
      "content/story.yaml:19  key: "2016-01-29" is not right.
          "2016-01-29" is not two full days. Write two days with a slash between them: 2016-01-29/2016-02-05."
    `);
  });

  test('that are months', () => {
    expect(story('story: 2015-09-30/2016-03-15', 'story: 2015-09/2016-03')).toMatchInlineSnapshot(`
      "content/story.yaml:18  story: "2015-09/2016-03" is not right.
          "2015-09/2016-03" is not two full days. Write two days with a slash between them: 2016-01-29/2016-02-05."
    `);
  });

  test('that end before they begin', () => {
    expect(story('pages: 2016-01-29/2016-02-28', 'pages: 2016-02-28/2016-01-29'))
      .toMatchInlineSnapshot(`
      "content/story.yaml:20  pages: "2016-02-28/2016-01-29" is not right.
          "2016-02-28/2016-01-29" ends before it starts, or on the same day. Write two days with a slash between them: 2016-01-29/2016-02-05."
    `);
  });

  test('that reach beyond the story', () => {
    expect(story('key: 2016-01-29/2016-02-05', 'key: 2016-03-12/2016-03-18'))
      .toMatchInlineSnapshot(`
      "content/story.yaml:19  days.key does not lie in days.story, which runs from 2015-09-30 to 2016-03-15.
          Shorten days.key, or make days.story longer."
    `);
  });

  test('for which control is recorded, and which have no pages', () => {
    expect(story('control: 2016-01-31/2016-02-28', 'control: 2016-01-25/2016-03-01'))
      .toMatchInlineSnapshot(`
      "content/story.yaml:21  days.control does not lie in days.pages, which runs from 2016-01-29 to 2016-02-28.
          Shorten days.control, or make days.pages longer."
    `);
  });

  test('that are too many for two clocks', () => {
    expect(story('key: 2016-01-29/2016-02-05', 'key: 2016-01-29/2016-02-20'))
      .toMatchInlineSnapshot(`
      "content/story.yaml:19  days.key has 23 days, and the two clocks show at most 10.
          Choose the days that decided most."
    `);
  });
});

describe('the tracks of a story', () => {
  test('of which one has another name', () => {
    expect(story('  offensive:\n', '  war:\n')).toMatchInlineSnapshot(`
      "content/story.yaml:22  The key "offensive" is missing below "tracks".
          A track has one key of its own: label.
      content/story.yaml:25  There is no key "war" here.
          Delete it, or look for its right name. The keys are: talks, offensive."
    `);
  });

  test('without a label', () => {
    expect(story('    label: On the ground\n', '')).toMatchInlineSnapshot(`
      "content/story.yaml:25  There is nothing behind "offensive:" below "tracks".
          A track has one key of its own: label."
    `);
  });
});

describe('a holder', () => {
  test('with a mark that cannot be drawn', () => {
    expect(story('mark: diamond', 'mark: star')).toMatchInlineSnapshot(`
      "content/story.yaml:36  mark: "star" is not right.
          mark is one of: square, circle, triangle, diamond."
    `);
  });

  test('with the mark of another', () => {
    expect(story('mark: diamond', 'mark: square')).toMatchInlineSnapshot(`
      "content/story.yaml:36  mark: square is that of government and allies already.
          Each mark is for one holder, so that maps tell them apart."
    `);
  });

  test('that stands there twice', () => {
    expect(story('label: ISIS', 'label: SDF/YPG')).toMatchInlineSnapshot(`
      "content/story.yaml:35  The holder "SDF/YPG" stands in the list already.
          Keep one of the two."
    `);
  });

  test('that every story has', () => {
    expect(story('label: ISIS', 'label: contested')).toMatchInlineSnapshot(`
      "content/story.yaml:35  The holder "contested" is known to every story.
          Take it out of the list."
    `);
  });

  test('in the table of control that the story does not have', () => {
    expect(
      problemsWith(
        edited('control.yaml', '  to: government and allies', '  to: goverment and allies'),
      ),
    ).toMatchInlineSnapshot(`
      "content/control.yaml:9  to: "goverment and allies" is none of the holders of the story.
          Did you mean "government and allies"? content/story.yaml:27 has: government and allies, rebel groups, SDF/YPG, ISIS, contested, divided."
    `);
  });
});

describe('a list of the story', () => {
  test('that is no list', () => {
    expect(story('sides: [United Nations, opposition, outside power]', 'sides: United Nations'))
      .toMatchInlineSnapshot(`
      "content/story.yaml:37  sides: "United Nations" is not right.
          sides must be a list: [United Nations, opposition]."
    `);
  });

  test('in which a name stands twice', () => {
    expect(story('[United Nations, opposition, outside power]', '[United Nations, United Nations]'))
      .toMatchInlineSnapshot(`
      "content/story.yaml:37  "United Nations" stands in sides twice.
          Keep one of the two."
    `);
  });

  test('from which a person has no side', () => {
    expect(
      problemsWith(edited('people/de-mistura.md', 'side: United Nations', 'side: United Nation')),
    ).toMatchInlineSnapshot(`
      "content/people/de-mistura.md:4  side: "United Nation" is none of the sides of the story.
          Did you mean "United Nations"? content/story.yaml:37 has: United Nations, opposition, outside power."
    `);
  });

  test('from which a figure has no topic', () => {
    expect(problemsWith(edited('figures.yaml', 'topic: air strikes', 'topic: weather')))
      .toMatchInlineSnapshot(`
      "content/figures.yaml:2  topic: "weather" is none of the topics of the story.
          content/story.yaml:39 has: war dead, deaths in Russian strikes, air strikes, displaced people."
    `);
  });
});

describe('an area', () => {
  test('whose box is turned round', () => {
    expect(
      story(
        'box: { south: 32.3, north: 37.4, west: 35.6, east: 42.4 }',
        'box: { south: 37.4, north: 32.3, west: 35.6, east: 42.4 }',
      ),
    ).toMatchInlineSnapshot(`
      "content/story.yaml:59  The box of syria is empty: south 37.4, north 32.3, west 35.6, east 42.4.
          South is less than north, and west less than east."
    `);
  });

  test('whose id is no id', () => {
    expect(story('  turkey:\n', '  Turkey Border:\n')).toMatchInlineSnapshot(`
      "content/story.yaml:60  Turkey Border: {"label":"Turkey, at the border","near":true} is not right.
          areas has an id for each area, in small letters, digits and single hyphens, with keys of its own below it."
    `);
  });

  test('that a place names and the story does not know', () => {
    expect(problemsWith(edited('places/hardatnin.md', 'area: aleppo-north', 'area: alepo-north')))
      .toMatchInlineSnapshot(`
      "content/places/hardatnin.md:4  area: "alepo-north" is none of the areas of the story.
          Did you mean "aleppo-north"? content/story.yaml:40 has: aleppo-city, aleppo-north, aleppo-east, syria, turkey, world."
    `);
  });
});

test('a country by its letters', () => {
  expect(story("code: '760'", 'code: SYR')).toMatchInlineSnapshot(`
    "content/story.yaml:68  code: "SYR" is not right.
        code is a number of three digits in quotation marks: "760"."
  `);
});

describe('the map of the story', () => {
  const centre = '  frames:\n    close:\n      name: North of Aleppo';

  test('whose centre is no place', () => {
    expect(story(centre, `  centre: hardatni\n${centre}`)).toMatchInlineSnapshot(`
      "content/story.yaml:70  The place "hardatni" does not exist.
          Did you mean "hardatnin"? Places are the files in content/places/."
    `);
  });

  test('whose close frame lies no nearer than that of the country', () => {
    expect(story('zoom: 7', 'zoom: 10')).toMatchInlineSnapshot(`
      "content/story.yaml:74  The frame close has zoom 10, and country has 10.
          The close frame is nearer: give it the larger zoom."
    `);
  });

  test('whose frame shows an area that the story does not know', () => {
    expect(story('areas: [syria]', 'areas: [siria]')).toMatchInlineSnapshot(`
      "content/story.yaml:81  The area "siria" does not exist.
          Did you mean "syria"? Areas are the keys below "areas:" in this file."
    `);
  });

  test('whose point has latitude and longitude in a list', () => {
    expect(story('corner: { lat: 68, lon: -125 }', 'corner: [68, -125]')).toMatchInlineSnapshot(`
      "content/story.yaml:84  corner: [68,-125] is not right.
          A point has two keys: {lat: 36.76, lon: 36.42}."
    `);
  });

  test('whose crop is a percentage', () => {
    expect(story('cropLeft: 0.41', 'cropLeft: 41')).toMatchInlineSnapshot(`
      "content/story.yaml:75  cropLeft: 41 is not right.
          cropLeft is a number from 0 to 1."
    `);
  });

  test('whose road runs through a place that does not exist', () => {
    const road = '  roads:\n    - through: [hardatnin, hardatnan]\n';
    expect(story('  inset:\n', `${road}  inset:\n`)).toMatchInlineSnapshot(`
      "content/story.yaml:88  The place "hardatnan" does not exist.
          Did you mean "hardatnin"? Places are the files in content/places/."
    `);
  });

  test('whose road has points without a source', () => {
    const road = '  roads:\n    - points: [{ lat: 36.2, lon: 37.1 }, { lat: 36.3, lon: 37.2 }]\n';
    expect(story('  inset:\n', `${road}  inset:\n`)).toMatchInlineSnapshot(`
      "content/story.yaml:88  roads: {"points":[{"lat":36.2,"lon":37.1},{"lat":36.3,"lon":37.2}]} is not right.
          A road has either through: [places], or points: [{lat: …, lon: …}] and source."
    `);
  });
});

describe('the home page', () => {
  const home = '  week:\n';

  test('that lists a figure which does not exist', () => {
    expect(story(home, '  figures: [war-deads]\n  week:\n')).toMatchInlineSnapshot(`
      "content/story.yaml:98  The figure "war-deads" does not exist.
          Figures are the entries of content/figures.yaml."
    `);
  });

  test('whose map shows a day without records', () => {
    const map =
      '  map: { title: The road, day: 2016-03-05, places: [hardatnin], caption: The road. }\n';
    expect(story(home, `${map}  week:\n`)).toMatchInlineSnapshot(`
      "content/story.yaml:98  home.map.day is 2016-03-05, and control is recorded from 2016-01-31 to 2016-02-28.
          Choose a day of days.control: the map would show no holder."
    `);
  });
});

describe('a chapter of the timeline', () => {
  const chapter = (words: string): string => `---
title: The week
span: 2015-09-30/2016-03-15
---

${words}
`;

  test('that refers to nothing', () => {
    const files = { 'chapters/week.md': chapter('It [was taken](event:hardatnin-takn).') };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/chapters/week.md:6  event:hardatnin-takn does not exist.
          Did you mean "event:hardatnin-taken"? Events are the files in content/events/."
    `);
  });

  test('that says what it does not rest on', () => {
    expect(problemsWith({ 'chapters/week.md': chapter('It was taken.') })).toMatchInlineSnapshot(`
      "content/chapters/week.md:6  The paragraph "It was taken." has neither a citation nor a reference.
          Cite a source, as [@reuters-20160202], or refer to a record, as [the talks opened](event:un-declares-start)."
    `);
  });

  test('that leaves an event out', () => {
    const late = chapter('It [was taken](event:hardatnin-taken).').replace(
      '2015-09-30',
      '2016-02-03',
    );
    expect(problemsWith({ 'chapters/late.md': late })).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:3  No chapter holds 2 February 2016, so the timeline would leave the event out.
          Make the span of a chapter in content/chapters/ longer."
    `);
  });
});

describe('words of a page', () => {
  test('of a page that there is not, with words that nobody knows', () => {
    const files = { 'pages/timelin.md': "---\ncard: '{count.event} events'\n---\n" };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/pages/timelin.md:1  There is no page "timelin" on this site.
          Did you mean timeline.md? The pages are: articles, days, timeline, map, events, places, people, figures, statements, disputed, terms, search, sources, about, corrections, data.
      content/pages/timelin.md:2  card: {count.event} stands for nothing.
          Did you mean {count.events}? In braces stand: name, days.story, days.key, days.pages, days.control, days.events, count.articles, count.events, count.places, count.people, count.sources, count.figures, count.statements, published, checked, estimated, positions."
    `);
  });

  test('that are missing', () => {
    expect(problemsWith({ 'pages/about.md': null })).toMatchInlineSnapshot(`
      "content/pages/about.md:1  There is no content/pages/about.md.
          Say in it how Two Clocks was made, by whom, and what its limits are."
    `);
  });

  test('that lead to a source which is not there', () => {
    const files = edited('pages/about.md', 'made up for tests', '[made](/sources/#source-ap-2016)');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/pages/about.md:4  There is no entry /sources/#source-ap-2016 on this site.
          Did you mean "/sources/#source-ap-20160202"?"
    `);
  });
});

test('the id that a record had formerly is answered with the new one', () => {
  const files = {
    'events/hardatnin-taken.md': null,
    'events/hardatnin-reported-taken.md': good['events/hardatnin-taken.md'].replace(
      'track:',
      'formerly: [hardatnin-taken]\ntrack:',
    ),
  };
  expect(problemsWith(files)).toMatchInlineSnapshot(`
    "content/articles/lead.md:9  "event:hardatnin-taken" is now "event:hardatnin-reported-taken".
        Write the new id. The old one leads to content/events/hardatnin-reported-taken.md for readers alone.
    content/people/de-mistura.md:8  "event:hardatnin-taken" is now "event:hardatnin-reported-taken".
        Write the new id. The old one leads to content/events/hardatnin-reported-taken.md for readers alone.
    content/places/hardatnin.md:12  "event:hardatnin-taken" is now "event:hardatnin-reported-taken".
        Write the new id. The old one leads to content/events/hardatnin-reported-taken.md for readers alone."
  `);
});
