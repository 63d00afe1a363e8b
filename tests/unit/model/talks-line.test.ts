import { describe, expect, test } from 'vitest';
import { day } from '../../../src/model/date.ts';
import { clauseOf, talksLineOf } from '../../../src/model/talks-line.ts';
import { anEvent, buildCorpus } from './build-corpus.ts';

const talk = (id: string, date: string, keys: Readonly<Record<string, unknown>> = {}) =>
  anEvent(id, { track: 'talks', date, ...keys });

const corpus = buildCorpus({
  events: [
    talk('arrives', '2016-01-30'),
    talk('opens', '2016-02-01', { step: true, round: 'open' }),
    talk('denial', '2016-02-02', { denies: 'opens' }),
    anEvent('battle', { date: '2016-02-02' }),
    talk('moves', '2016-02-03', { step: true }),
    talk('ends', '2016-02-04', { step: true, round: 'closed' }),
    talk('later-denial', '2016-02-05', { denies: 'opens' }),
    talk('some-time', '2016-02'),
  ],
});

const lineOf = (from: string, to: string) => {
  const { start, moments } = talksLineOf(corpus, { from: day(from), to: day(to) });
  return [start, ...moments.map(({ event, kind, level }) => `${event.id} ${kind} ${level}`)];
};

describe('the line of the talks', () => {
  test('rises with a round, is denied, and falls', () => {
    expect(lineOf('2016-01-29', '2016-02-05')).toEqual([
      'closed',
      'arrives tick closed',
      'opens step open',
      'denial denial denied',
      'moves step denied',
      'ends step closed',
      'later-denial denial closed',
    ]);
  });

  test('begins as the steps before it left it', () => {
    expect(lineOf('2016-02-03', '2016-02-03')).toEqual(['denied', 'moves step denied']);
    expect(lineOf('2016-02-02', '2016-02-02')).toEqual(['open', 'denial denial denied']);
  });
});

test('a step is told in its clause, or by its title', () => {
  expect(clauseOf(talk('ends', '2016-02-04', { inShort: 'the host ended it' }))).toBe(
    'the host ended it',
  );
  const title = 'The host ends the talks';
  expect(clauseOf(talk('ends', '2016-02-04', { title }))).toBe(title);
});
