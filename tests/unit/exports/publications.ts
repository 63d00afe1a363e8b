import { loadCorpus } from '../../../src/content/load.ts';
import type { Publication } from '../../../src/model/publication.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import {
  aControlRecord,
  aFigure,
  anArticle,
  anEvent,
  aPerson,
  aPlace,
  aSource,
  buildCorpus,
  says,
} from '../model/build-corpus.ts';
import { wholeSiteContent } from '../../site/content.ts';

export const publish = (corpus: Corpus): Publication => ({
  corpus,
  absolute: (path) => `https://example.org/press${path}`,
});

let known: Publication | null = null;

/** A story as editors write one, read once. */
export const wholePublication = (): Publication =>
  (known ??= publish(loadCorpus(wholeSiteContent).corpus));

/** Titles that formats stumble over, each with the reason for it. */
export const oddTitles = {
  long: 'Sixty thousand people '.repeat(10).trim().slice(0, 200),
  quoted: 'He said "stop", she said \'go\', both said “wait”',
  ampersand: 'Talks & war: a < b > c &amp; d </script> ]]>',
  arabic: 'حردتنين changes hands',
  emoji: 'A 🕰️ stood still 👩‍👩‍👧',
  formula: '=HYPERLINK("https://example.org";"open")',
  plus: '+1 village',
  minus: '-1 village',
  at: '@SUM(A1:A2)',
  comma: 'One, two; three\\four',
} as const;

const source = aSource('reuters', { url: 'https://example.org/a?b=1&c=2', title: 'War & "peace"' });

/** Events with odd titles, one of them without a place, with notes of several lines. */
const oddEvents = Object.entries(oddTitles).map(([id, title], index) =>
  anEvent(
    id,
    {
      title,
      date: index % 3 === 0 ? '2016-02' : index % 3 === 1 ? '2016-02-05/2016-02-08' : '2016-02-02',
      places: id === 'long' ? [] : id === 'arabic' ? ['hardatnin', 'new-york'] : ['hardatnin'],
      note: 'First line, with "quotes"\nsecond line; =1+1\r\n\r\n-third 🕰️ حردتنين',
      claimedBy: '@somebody & sons',
      others: ['=cmd', 'rebel groups'],
    },
    { ...says('@reuters'), summary: 'What happened, in "words" & more.' },
  ),
);

const body = `حردتنين fell.[@reuters] See [the place](place:hardatnin) & [more](/about/).

![Days & nights "here"](timeline:2016-02-01/2016-02-09)

![Who held what](map:2016-02-02#hardatnin,new-york)

End.[@reuters]`;

/** Everything that could go wrong in a format, in one small corpus. */
export const oddPublication = (): Publication =>
  publish(
    buildCorpus({
      articles: Object.entries(oddTitles).map(([id, title]) => ({
        ...anArticle(id, {
          title,
          standfirst: `${title} & more.`,
          contentNote: 'Numbers of dead & wounded.',
          corrections: [{ date: '2026-12-01', was: 'It said <b>bold</b> & wrong.' }],
        }),
        body,
      })),
      events: oddEvents,
      places: [
        aPlace('hardatnin', { nameArabic: 'حردتنين' }),
        aPlace('new-york', {
          name: 'New York',
          area: 'world',
          position: { lat: 40.7501, lon: -73.9681, certainty: 'high' },
        }),
      ],
      people: [aPerson('de-mistura')],
      sources: [source],
      figures: [aFigure('strikes')],
      control: [
        aControlRecord('hardatnin', '2016-01-31', { encircled: true }),
        aControlRecord('hardatnin', '2016-02-02', {
          from: 'rebel groups',
          to: 'government and allies',
          encircled: false,
          note: '=2+2',
        }),
      ],
    }),
  );
