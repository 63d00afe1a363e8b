import { describe, expect, test } from 'vitest';
import { withTypography } from '../../../src/content/prose.ts';
import { downloads } from '../../../src/exports/downloads.ts';
import { plainText } from '../../../src/exports/plain.ts';
import { anArticle, anEvent, aPlace, aSource, buildCorpus, says } from '../model/build-corpus.ts';
import { publish } from './publications.ts';

test.each([
  ['30\u00a0September', '30 September'],
  ['“Mu’arrassat”, he said: ‘no’', `"Mu'arrassat", he said: 'no'`],
  ['a pause\u00a0– and then…', 'a pause - and then...'],
  ['2017–2020', '2017-2020'],
  ['36°20′49″N', `36°20'49"N`],
  ['حردتنين, Ḥalab — 5 €', 'حردتنين, Ḥalab — 5 €'],
])('%s is typed as %s', (printed, typed) => {
  expect(plainText(printed)).toBe(typed);
});

/** What an editor types, and a page prints with curled marks, dashes and spaces that hold. */
const typed = `The envoy's "talks" - on 30 September, 5-8 km at 36°20'49"N...`;

const publication = publish(
  buildCorpus({
    articles: [anArticle('x', withTypography('articles', { title: typed, standfirst: typed }))],
    events: [
      anEvent('x', withTypography('events', { title: typed, note: typed, claimedBy: typed }), {
        ...says('@reuters'),
        summary: withTypography('events', { title: typed }).title,
      }),
    ],
    places: [aPlace('hardatnin', withTypography('places', { note: typed }))],
    sources: [aSource('reuters', withTypography('sources', { title: typed, note: typed }))],
  }),
);

describe.each(downloads(publication))('$file', ({ file, text }) => {
  test('holds no mark and no space that a keyboard does not type', () => {
    expect(text.match(/[\u00a0\u202f‘’“”′″–…]/gu)).toBeNull();
  });

  // In the other formats marks are escaped, lines folded, or there are no words.
  test.runIf(['events.json', 'events.geojson', 'places.geojson', 'corpus.json'].includes(file))(
    'holds words as they were typed',
    () => {
      expect(text).toContain(JSON.stringify(typed));
    },
  );
});
