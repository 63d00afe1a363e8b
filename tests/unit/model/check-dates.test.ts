import { describe, expect, test } from 'vitest';
import { checkDates } from '../../../src/model/check-dates.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { day } from '../../../src/model/date.ts';
import { formatProblems } from '../../../src/model/problem.ts';
import {
  aControlRecord,
  aFigure,
  anArticle,
  anEvent,
  aPlace,
  aSource,
  buildCorpus,
  nothingElse,
  says as cites,
} from './build-corpus.ts';

const sources = [
  aSource('reuters', { date: '2016-02-03' }),
  aSource('afp', { date: '2016-02' }),
  aSource('ocha'),
];

/** What the check says on 1 December 2026. */
const problemsOf = (parts: Partial<Corpus>): string =>
  formatProblems(
    checkDates(buildCorpus({ sources, ...parts }), { ...nothingElse, today: day('2026-12-01') }),
  );

describe('what is later than all that is cited for it', () => {
  test('an event, a figure and a change of control', () => {
    const found = problemsOf({
      events: [anEvent('mayir', { date: '2016-03-05' }, cites('@reuters', '@afp'))],
      figures: [aFigure('dead', { asOf: '2018', sources: ['reuters'] })],
      control: [
        aControlRecord('mayir', '2016-01-31'),
        aControlRecord('mayir', '2016-02-24', { from: 'rebel groups' }, 7),
      ],
    });
    expect(found).toMatchInlineSnapshot(`
      "content/control.yaml:7  date: 2016-02-24 is later than all that is cited for it.
          The latest is reuters, of 3 February 2016. Look at the month and the year, or cite a later report.
      content/events/mayir.md:1  date: 2016-03-05 is later than all that is cited for it.
          The latest is afp, of February 2016. Look at the month and the year, or cite a later report.
      content/figures.yaml:1  asOf: 2018 is later than all that is cited for it.
          The latest is reuters, of 3 February 2016. Look at the month and the year, or cite a later report."
    `);
  });

  test('is not what was on the day of a source, in its month, or before one without a date', () => {
    const found = problemsOf({
      events: [
        anEvent('ratyan', { date: '2016-02-03/2016-02-08' }, cites('@reuters')),
        anEvent('mayir', { date: '2016-02-29' }, cites('@reuters', '@afp')),
        anEvent('kafin', { date: '2016-03-25' }, cites('@reuters', '@ocha')),
      ],
      control: [aControlRecord('mayir', '2016-03-31')],
    });
    expect(found).toBe('');
  });
});

describe('the text of an event names its day', () => {
  const event = (date: string, body: string) => ({
    ...anEvent('mayir', { date }, cites('@ocha')),
    body,
  });

  test('and one that names another is reported', () => {
    const found = problemsOf({
      events: [event('2016-02-05', 'It fell on 15 February, or on 5.000 in March.')],
    });
    expect(found).toMatchInlineSnapshot(`
      "content/events/mayir.md:1  date: 2016-02-05 is the day of the event, and its text does not name 5 February.
          Say in the text when it was, as in "on 5 February", or correct the date."
    `);
  });

  test.each([
    'It fell on 5 February.',
    'It fell on Friday, the 5th.',
    'Between 4 and 5\nFebruary it fell.',
    'From 5–8 February it fell.',
    'On 5, 6 and 8 February it fell.',
    'It fell on February 5, 2016.',
    'It fell [on Friday](day:2016-02-05).',
  ])('as in "%s"', (body) => {
    expect(problemsOf({ events: [event('2016-02-05', body)] })).toBe('');
    expect(problemsOf({ events: [event('2016-02-25', body)] })).not.toBe('');
  });

  test('where it has one', () => {
    const dates = ['2016-02', '2016-02-05/2016-02-08', '[2016-02-05,2016-02-06]'];
    expect(problemsOf({ events: dates.map((date) => event(date, 'It fell.')) })).toBe('');
  });
});

test('the digits in the id of a source are near its date', () => {
  const ids = [
    aSource('reuters-20160203', { date: '2016-05-03' }, 4),
    aSource('ap-20160202', { date: '2016-02-09' }, 8),
    aSource('afp-20160203', { date: '2016-03' }, 12),
    aSource('un-20160203', { date: '2016' }),
    aSource('dw-19038284', { date: '2016-02-09' }),
    aSource('un-20160203-note'),
  ];
  expect(problemsOf({ sources: ids })).toMatchInlineSnapshot(`
    "content/sources.yaml:4  date: 2016-05-03 lies 90 days from 2016-02-03, which the id "reuters-20160203" says.
        Correct the one of the two that is wrong.
    content/sources.yaml:12  date: 2016-03 lies 27 days from 2016-02-03, which the id "afp-20160203" says.
        Correct the one of the two that is wrong."
  `);
});

describe('what is published', () => {
  test('is not ahead of today', () => {
    const found = problemsOf({
      articles: [anArticle('lead', { date: '2031-01-01', updated: '2031-01-02' })],
      places: [
        aPlace('mayir', {
          corrections: [
            { date: '2026-12-02', was: 'It was wrong.' },
            { date: '2026-12-01', was: 'It was wrong.' },
          ],
        }),
      ],
    });
    expect(found).toMatchInlineSnapshot(`
      "content/articles/lead.md:1  warning: date: 2031-01-01 is ahead: today is 2026-12-01.
          Look at the month and the year. A text that is not to appear yet has draft: true.
      content/articles/lead.md:1  warning: updated: 2031-01-02 is ahead: today is 2026-12-01.
          Look at the month and the year. A text that is not to appear yet has draft: true.
      content/places/mayir.md:1  warning: The correction of 2026-12-02 is ahead: today is 2026-12-01.
          Look at the month and the year. A text that is not to appear yet has draft: true."
    `);
    const corpus = buildCorpus({ articles: [anArticle('lead', { date: '2031-01-01' })] });
    expect(checkDates(corpus, nothingElse)).toEqual([]);
  });

  test('is corrected afterwards', () => {
    const corrections = [
      { date: '2026-11-23', was: 'It was wrong.' },
      { date: '2026-11-21', was: 'It was wrong.' },
    ];
    expect(problemsOf({ articles: [anArticle('lead', { corrections })] })).toMatchInlineSnapshot(`
      "content/articles/lead.md:1  warning: The correction of 2026-11-21 is older than the article itself, of 2026-11-22.
          Look at the month and the year of both."
    `);
  });
});
