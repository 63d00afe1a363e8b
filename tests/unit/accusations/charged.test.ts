import { expect, test } from 'vitest';
import { chargedIn } from '../../../src/accusations/charged.ts';
import { partyNamed } from '../../../src/model/party.ts';
import { aFigure, anEvent, aPerson, buildCorpus } from '../model/build-corpus.ts';

const accuses = (by: string, to: string) => ({
  by,
  to,
  date: '2016-02-02',
  says: 'It did.',
  sources: ['ap'],
  noAnswerFound: '2026-11-26',
});
const raid = anEvent('raid', {
  accuses: [accuses('envoy', 'the army'), accuses('Turkey', 'Russia')],
});
const strikes = aFigure('strikes', { accuses: [accuses('Airwars', 'Russia')] });
const corpus = buildCorpus({
  events: [anEvent('calm'), raid],
  figures: [aFigure('sorties'), strikes],
  people: [aPerson('envoy')],
});

test('a party with a record goes by its name, and leads to its page', () => {
  expect(partyNamed(corpus, 'envoy')).toEqual(['The person envoy', '/people/envoy/']);
  expect(partyNamed(corpus, 'Turkey')).toEqual(['Turkey', null]);
});

test('records with accusations are events, then figures', () => {
  expect(chargedIn(corpus).map(({ kind, record }) => `${kind}:${record.id}`)).toEqual([
    'event:raid',
    'figure:strikes',
  ]);
});
