import { expect, test } from 'vitest';
import type { TextBlock } from '../../../src/model/body.ts';
import { formatReport, reportOf } from '../../../src/model/report.ts';
import {
  aControlRecord,
  aFigure,
  anArticle,
  anEvent,
  aPlace,
  aSource,
  buildCorpus,
  deniedBy,
  says,
} from './build-corpus.ts';

const text = (words: string, keys: Partial<TextBlock> = {}): TextBlock => ({
  kind: 'paragraph',
  file: 'content/articles/lead.md',
  line: 9,
  text: words,
  isQuotation: false,
  ...keys,
});

test('the report lists what a corpus stands on, and how it reads', () => {
  const corpus = buildCorpus({
    articles: [anArticle('lead', {}, { ...says('event:push', '@ap'), wordCount: 440 })],
    events: [
      anEvent('push', { confidence: 'confirmed', grounds: 'own announcement' }, says('@ap')),
      anEvent('kafin', { confidence: 'disputed', note: 'Who held it?' }, says('@ap', '@sana')),
    ],
    figures: [
      aFigure('dead', {
        confidence: 'disputed',
        accuses: [deniedBy('Russia')],
        sources: ['ap'],
      }),
    ],
    control: [aControlRecord('kafin', '2016-02-08', { sources: ['sana'] })],
    places: [
      aPlace('kafin', {
        name: 'Kafin',
        otherNames: ['Kfeen', 'Hardatnin'],
        note: 'Good to 1 km.',
        position: { lat: 36.4, lon: 37, certainty: 'low' },
      }),
      aPlace('hardatnin'),
    ],
    sources: [
      aSource('ap'),
      aSource('sana', { party: 'Syrian government', read: 'part', opened: '2026-11-25' }),
      aSource('gone', { publisher: 'Nobody', url: 'https://gone.example/x' }),
    ],
  });
  const blocks = [
    text('The army went to Kfeen. It was cold.'),
    text('A road north', { kind: 'heading', line: 7 }),
    text('Kfeen', { file: 'content/places/kafin.md' }),
    text('kfeen and Hardatnin, "Kfeens"'),
  ];
  const sections = reportOf({
    corpus,
    blocks,
    uncited: ['content/x.md:3  "It…"'],
    style: [],
    drafts: ['content/events/begun.md'],
    warnings: ['content/articles/lead.md:5  date: 2031-01-01 is ahead.'],
  });
  expect(formatReport(sections)).toMatchInlineSnapshot(`
    "Drafts (1)
        content/events/begun.md

    Warnings, of dates ahead among others (1)
        content/articles/lead.md:5  date: 2031-01-01 is ahead.

    Statements on a single source (3)
        event:push  confirmed, on ap
        figure:dead  disputed, on ap
        control:kafin of 8 February 2016  reported, on sana

    Statements that rest on a party to the conflict alone (1)
        control:kafin of 8 February 2016  reported, on one word: Syrian government

    Events confirmed on a single source, and why (1)
        event:push  ap: in it those concerned say so themselves

    Disputed statements (2)
        event:kafin  Who held it?
        figure:dead  Denied by Russia.

    Sources never cited (1)
        gone  Nobody: Syria talks

    Sources that articles cite and that were not opened (1)
        ap  lead

    Sources that carry something, were opened, and of which nothing is told (1)
        sana  Reuters: Syria talks

    Other sources that were not opened (1)
        gone  Nobody: Syria talks

    Sources with an address, of which no archived copy is known (1)
        gone  https://gone.example/x

    Passages without a citation, which rest on records (1)
        content/x.md:3  "It…"

    Words that the style avoids (0)

    Positions that are estimates (1)
        place:kafin  Good to 1 km.

    Articles, and how they read (1)
        lead  440 words, 2 minutes, 3 sentences of 4.0 words, reading ease 97

    Other spellings of places, in the text (1)
        content/articles/lead.md:9  "Kfeen" for Kafin"
  `);
});
