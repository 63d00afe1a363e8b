import { expect, test } from 'vitest';
import { printTree } from '../../../src/draw/print.ts';
import { drawDaysInWords, drawSentence, openInWords } from '../../../src/glance/draw/words.ts';
import { day } from '../../../src/model/date.ts';
import { aControlRecord, anEvent, aPlace, buildCorpus } from '../model/build-corpus.ts';

const record = (place: string, date: unknown, keys: Readonly<Record<string, unknown>> = {}) =>
  aControlRecord(place, '2016-02-01', {
    date,
    from: 'rebel groups',
    to: 'ISIS',
    confidence: 'confirmed',
    ...keys,
  });

const corpus = buildCorpus({
  places: [
    aPlace('mill', { name: 'Mill' }),
    aPlace('ford', { name: 'Ford' }),
    aPlace('nubl', { name: 'Nubl' }),
  ],
  events: [
    anEvent('opens', {
      track: 'talks',
      date: '2016-02-01',
      step: true,
      round: 'open',
      title: 'Talks open',
      inShort: 'the host said that they had begun',
    }),
    anEvent('denial', {
      track: 'talks',
      date: '2016-02-02',
      denies: 'opens',
      title: 'Both deny it',
      inShort: 'both delegations said that they had not',
    }),
  ],
  control: [
    record('mill', '2016-02-01'),
    record('nubl', '2016-02-03', { to: 'rebel groups', encircled: false }),
    record('ford', ['2016-02-03', '2016-02-04']),
  ],
});

const span = { from: day('2016-02-01'), to: day('2016-02-03') };
const plain = (html: string) => html.replaceAll('\u00A0', ' ').replaceAll('&#xA0;', ' ');

test('each verb is counted apart, and both sides’ words stand beside each other', () => {
  expect(plain(printTree(drawSentence(corpus, span, ({ id }) => `/events/${id}/`)))).toBe(
    '<p class="said">By the records here, from 1 to 3 February one place changed hands and one encirclement ended. ' +
      'The talks: on 1 February <a href="/events/opens/">the host said that they had begun</a>; ' +
      'on 2 February <a href="/events/denial/">both delegations said that they had not</a>.</p>',
  );
});

test.each([
  ['none of one', ['reported'], 'one place changed hands (not confirmed).'],
  ['one of two', ['confirmed', 'disputed'], 'two places changed hands (one not confirmed).'],
  ['none of two', ['reported', 'reported'], 'two places changed hands (none confirmed).'],
])('it says how many changes are confirmed: %s', (_, grades, words) => {
  const places = ['mill', 'ford', 'nubl'];
  const control = grades.map((confidence, index) =>
    record(places[index] ?? '', '2016-02-02', { confidence }),
  );
  const said = printTree(drawSentence(buildCorpus({ control }), span, () => '/'));
  expect(plain(said)).toContain(`By the records here, on 2 February ${words}`);
});

test('where nothing changed it says so', () => {
  const still = { from: day('2016-02-02'), to: day('2016-02-02') };
  const said = plain(printTree(drawSentence(buildCorpus(), still, () => '/')));
  expect(said).toContain('on 2 February no place changed hands.');
});

test('what may have come about after the days is named, and not counted', () => {
  expect(openInWords(corpus, span).map(plain)).toEqual([
    'Ford from rebel groups to ISIS, 3 or 4 February',
  ]);
});

test('day by day it says what the drawing leaves empty', () => {
  const days = drawDaysInWords(corpus, span).children.map((item) =>
    item.type === 'element' ? plain(printTree(...item.children)) : '',
  );
  expect(days).toEqual([
    'Monday 1 February. The talks: Talks open. On the ground: Mill, from rebel groups to ISIS, confirmed.',
    'Tuesday 2 February. The talks: Both deny it. On the ground: no change recorded.',
    'Wednesday 3 February. The talks: nothing recorded. On the ground: Nubl, no longer encircled, confirmed; ' +
      'Ford, from rebel groups to ISIS, 3 or 4 February, confirmed.',
  ]);
});
