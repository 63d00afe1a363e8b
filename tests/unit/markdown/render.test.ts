import { expect, test } from 'vitest';
import { renderBody, splitAtSpots } from '../../../src/markdown/render.ts';
import { corpus } from './corpus.ts';

const render = (markdown: string) => renderBody(markdown, corpus, { href: (path) => path });

/** HTML as it reads where there is neither a style sheet nor markup. */
const asText = (html: string): string => html.replace(/<[^>]*>/g, '');

test('notes are numbered in order of first citation, and know every place that cites them', () => {
  const { notes } = render('A.[@un; @ap]\n\nB.[@reuters-20160202; @un] C.[@un]');
  expect(notes.map(({ number, source, marks }) => [number, source.id, marks])).toEqual([
    [1, 'un', ['cite-1', 'cite-1-2', 'cite-1-3']],
    [2, 'ap', ['cite-2']],
    [3, 'reuters-20160202', ['cite-3']],
  ]);
});

test('every mark of a note is the id of one element, and every number leads to its note', () => {
  const { html, notes } = render('A.[@un; @ap] B.[@un]\n\n## Cite 1\n\n## Note 1\n\nC.[@un; @ap]');
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(notes.flatMap(({ marks }) => marks)));
  const targets = new Set([...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id));
  expect(targets).toEqual(new Set(notes.map(({ number }) => `note-${number}`)));
});

test('a citation reads as one without a style sheet', () => {
  const { html } = render('At the start, 12 people fled.[@un; @ap] More came.');
  expect(asText(html)).toBe('At the start, 12 people fled.[1, 2] More came.');
});

test('key points stand apart, and their notes come first', () => {
  const keyPoints = ['It [began](event:ratyan).[@un]', 'It ended.[@ap]'];
  const rendered = renderBody('- A list.[@reuters-20160202; @un]', corpus, {
    href: (path) => path,
    keyPoints,
  });
  expect(asText(rendered.keyPoints).trim()).toBe('It began.[1]\nIt ended.[2]');
  expect(asText(rendered.html).trim()).toBe('A list.[3, 1]');
  expect(rendered.mentions).toEqual([{ kind: 'event', id: 'ratyan' }]);
});

test('a source that is not in the corpus has no number', () => {
  const { html, notes } = render('It began.[@nobody] It ended.[@un; @nobody]');
  expect(asText(html)).toBe('It began. It ended.[1]');
  expect(notes).toHaveLength(1);
});

test('mentions are listed once each, in order of first mention, by kind and id', () => {
  const { mentions } = render(
    '[a](event:ratyan) [b](place:ratyan) [c](event:ratyan) [d](event:nothing) [e](person:jaafari)',
  );
  expect(mentions).toEqual([
    { kind: 'event', id: 'ratyan' },
    { kind: 'place', id: 'ratyan' },
    { kind: 'person', id: 'jaafari' },
  ]);
});

test('a record does not mention itself in its own body', () => {
  const { html, mentions } = renderBody('[Ratyan](place:ratyan), [then](event:ratyan).', corpus, {
    href: (path) => path,
    self: { kind: 'place', id: 'ratyan' },
  });
  expect(asText(html)).toBe('Ratyan, then.');
  expect(mentions).toEqual([{ kind: 'event', id: 'ratyan' }]);
});

test('spots say what to draw, in the order in which they stand', () => {
  const { spots } = render(
    '![A "first" week](timeline:2016-01-29/2016-02-05)\n\nText.\n\n![Two villages](map:2016-02-02#ratyan,nubl)',
  );
  expect(spots).toEqual([
    { kind: 'timeline', caption: 'A “first” week', range: '2016-01-29/2016-02-05', line: 1 },
    {
      kind: 'map',
      caption: 'Two villages',
      day: '2016-02-02',
      places: ['ratyan', 'nubl'],
      line: 5,
    },
  ]);
});

test('HTML is split at its spots, and only there', () => {
  const { html } = render(
    [
      'One `<figure data-spot="7"></figure>`',
      '![A week](timeline:2016-01-29/2016-02-05)',
      '![A day](map:2016-02-02)',
      '[two](/about/ \'<figure data-spot="8"></figure>\')',
    ].join('\n\n'),
  );
  expect(splitAtSpots(html)).toEqual([
    '<p>One <code>&#x3C;figure data-spot="7">&#x3C;/figure></code></p>',
    0,
    1,
    '<p><a href="/about/" title="<figure data-spot=&#x22;8&#x22;></figure>">two</a></p>',
  ]);
});

test('headings are listed as they read, without citations', () => {
  const { headings } = render('## The "start"[@un]\n\n### [Ratyan](place:ratyan)');
  expect(headings).toEqual([
    { id: 'section-the-start', text: 'The “start”', depth: 2 },
    { id: 'section-ratyan', text: 'Ratyan', depth: 3 },
  ]);
});

test('the same body gives the same text twice', () => {
  const body = '## A\n\n"B"[@un; @ap] [C](event:ratyan)\n\n## A';
  expect(render(body)).toEqual(render(body));
});

test('an empty body gives nothing', () => {
  expect(render('')).toEqual({
    html: '',
    keyPoints: '',
    notes: [],
    mentions: [],
    spots: [],
    headings: [],
  });
});

test('notes of texts before it on the page keep their numbers, and its own go on from them', () => {
  const [first, second] = corpus.sources.map(({ id }) => id);
  const before = render(`One.[@${first}]`);
  const { html, notes } = renderBody(`Two.[@${second}] One again.[@${first}]`, corpus, {
    href: (path) => path,
    after: before.notes,
  });
  expect(notes.map(({ number, source, marks }) => [number, source.id, marks])).toEqual([
    [1, first, ['cite-1', 'cite-1-2']],
    [2, second, ['cite-2']],
  ]);
  expect(html).toContain('id="cite-1-2"');
  expect(before.notes.map(({ marks }) => marks)).toEqual([['cite-1']]);
});
