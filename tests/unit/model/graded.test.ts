import { describe, expect, test } from 'vitest';
import {
  confirmedOnOneSource,
  groundsOf,
  recordName,
  partyBehind,
} from '../../../src/model/graded.ts';
import { aControlRecord, aFigure, anEvent, aSource, buildCorpus, says } from './build-corpus.ts';

const corpus = buildCorpus({
  events: [
    anEvent('one', { confidence: 'confirmed', grounds: 'both sides' }, says('@ap')),
    anEvent('two', { confidence: 'confirmed' }, says('@ap', '@sana')),
    anEvent('paper', { confidence: 'confirmed' }, says('@un')),
    anEvent('rumour', {}, says('@ap')),
  ],
  sources: [
    aSource('ap'),
    aSource('sana', { party: 'Syrian government' }),
    aSource('masdar', { party: 'Syrian government' }),
    aSource('alalam', { party: 'Iran' }),
    aSource('un', { kind: 'official document' }),
    aSource('terms', { party: ['United States', 'Russia'] }),
  ],
});

describe('a party stands behind a statement', () => {
  test.each([
    ['where all its sources are one party’s', ['@sana', '@masdar'], 'Syrian government'],
    ['where all its sources are parties’', ['@sana', '@alalam'], 'Syrian government and Iran'],
    ['where a source is several parties’', ['@terms'], 'United States and Russia'],
    ['not where another says so as well', ['@sana', '@ap'], null],
    ['not where it has no source', [], null],
  ])('%s', (_, cited, party) => {
    expect(partyBehind(corpus, anEvent('push', {}, says(...cited)))).toBe(party);
  });

  test('where an agency reports its claim', () => {
    const event = anEvent('push', { claimedBy: 'Division 13' }, says('@ap'));
    expect(partyBehind(corpus, event)).toBe('Division 13');
  });

  test('in tables as well', () => {
    expect(partyBehind(corpus, aFigure('dead', { sources: ['alalam'] }))).toBe('Iran');
  });
});

test('an event is confirmed on one source where that is no official document', () => {
  expect(confirmedOnOneSource(corpus).map(({ id }) => id)).toEqual(['one']);
});

test('the grounds are told in words, where they are given', () => {
  expect(corpus.events.map(groundsOf)).toEqual(['in it both sides say so', null, null, null]);
});

test('statements are named by kind and id, control by place and day', () => {
  expect(
    [anEvent('push'), aFigure('dead'), aControlRecord('ratyan', '2016-02-05')].map(recordName),
  ).toEqual(['event:push', 'figure:dead', 'control:ratyan of 5 February 2016']);
});
