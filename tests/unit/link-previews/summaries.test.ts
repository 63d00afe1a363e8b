import { expect, test } from 'vitest';
import { summariesOf } from '../../../src/link-previews/summaries.ts';
import { corpus } from '../markdown/corpus.ts';

const summaries = summariesOf(corpus, (path) => `/base${path}`);

test.each([
  [
    '/base/events/talks-open/',
    'Envoy says the “talks” are open',
    '1\u00a0February 2016 · confirmed',
  ],
  [
    '/base/events/ratyan/',
    'Battle for Ratyan',
    '5–6\u00a0February 2016 · reported · claimed by Division 13, to Reuters',
  ],
  ['/base/people/jaafari/', 'Bashar al-Ja’afari', 'Leader of the government delegation'],
  [
    '/base/figures/#figure-civilians',
    'more than 1,500 civilians killed',
    'Civilians killed by Russian strikes · GlobalPost · denied by Russia · as of 2\u00a0February 2016 · disputed',
  ],
  ['/base/statements/#statement-9', 'The “talks” opened on Monday.', 'The report · disputed'],
  ['/base/terms/#term-hnc', 'High Negotiations Committee', 'The opposition’s body in Geneva.'],
])('of %s a card says its title and one line', (address, title, detail) => {
  expect(summaries[address]).toEqual([title, detail]);
});

test('every record that a body can refer to has one', () => {
  const { events, places, people, figures, statements, terms } = corpus;
  const all = [events, places, people, figures, statements, terms];
  const count = all.reduce((sum, { length }) => sum + length, 0);
  expect(Object.keys(summaries)).toHaveLength(count);
});
