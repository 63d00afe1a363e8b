import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { Corpus } from '../../../src/model/corpus.ts';
import { day } from '../../../src/model/date.ts';
import { renderBody, type RenderOptions } from '../../../src/markdown/render.ts';
import { corpus } from './corpus.ts';
import { printBody } from './print.ts';

function render(markdown: string, options: Partial<RenderOptions> = {}) {
  const rendered = renderBody(markdown, corpus, { href: (path) => path, ...options });
  return { ...rendered, html: printBody(rendered) };
}

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
  const rendered = render('- A list.[@reuters-20160202; @un]', { keyPoints });
  expect(asText(toHtml(rendered.keyPoints)).trim()).toBe('It began.[1]\nIt ended.[2]');
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
  const { html, mentions } = render('[Ratyan](place:ratyan), [then](event:ratyan).', {
    self: { kind: 'place', id: 'ratyan' },
  });
  expect(asText(html)).toBe('Ratyan, then.');
  expect(mentions).toEqual([{ kind: 'event', id: 'ratyan' }]);
});

test('graphics say what to draw, in the order in which they stand', () => {
  const { parts } = render(
    '![A "first" week](timeline:2016-01-29/2016-02-05)\n\nText.\n\n![Two villages](map:2016-02-02#ratyan,nubl)',
  );
  expect(parts.filter(({ kind }) => kind !== 'text')).toEqual([
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

test('a text is cut at its graphics, and only there', () => {
  const { parts } = render(
    [
      'One `<figure data-spot="7"></figure>`',
      '![A week](timeline:2016-01-29/2016-02-05)',
      '![A day](map:2016-02-02)',
      '[two](/about/ \'<figure data-spot="8"></figure>\')',
    ].join('\n\n'),
  );
  expect(
    parts.map((part) =>
      part.kind === 'text' ? toHtml(part.tree) : 'caption' in part && part.caption,
    ),
  ).toEqual([
    '<p>One <code>&#x3C;figure data-spot="7">&#x3C;/figure></code></p>',
    'A week',
    'A day',
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
    parts: [],
    keyPoints: { type: 'root', children: [] },
    notes: [],
    mentions: [],
    headings: [],
    openingDay: null,
  });
});

test('each part of a text knows how many words a reader sees in it', () => {
  const { parts } = render(
    '## A *road*\n\nIt [was cut](event:ratyan) - then.[@un]\n\n- `One` more\n\n![A day](map:2016-02-02)\n\nEnd & end.',
  );
  expect(parts.map((part) => (part.kind === 'text' ? part.wordCount : 0))).toEqual([9, 0, 2]);
});

test('a paragraph that is wrapped becomes one line', () => {
  expect(render('The talks\nbegan\n[there *and\nthen*](/x/).\n\nThey\n`were\nover`.').html).toBe(
    '<p>The talks began <a href="/x/">there <em>and then</em></a>.</p>\n<p>They <code>were over</code>.</p>',
  );
});

test('lines of code stay apart, and so do lines that end in two spaces', () => {
  expect(render('```\na\nb\n```\n\nc  \nd').html).toBe(
    '<pre><code>a\nb\n</code></pre>\n<p>c<br>\nd</p>',
  );
});

test('notes of texts before it on the page keep their numbers, and its own go on from them', () => {
  const [first, second] = corpus.sources.map(({ id }) => id);
  const before = render(`One.[@${first}]`);
  const { html, notes } = render(`Two.[@${second}] One again.[@${first}]`, {
    after: before.notes,
  });
  expect(notes.map(({ number, source, marks }) => [number, source.id, marks])).toEqual([
    [1, first, ['cite-1', 'cite-1-2']],
    [2, second, ['cite-2']],
  ]);
  expect(html).toContain('id="cite-1-2"');
  expect(before.notes.map(({ marks }) => marks)).toEqual([['cite-1']]);
});

const daysOfSections = (markdown: string) => {
  const span = { from: day('2016-01-29'), to: day('2016-02-28') };
  const dated: Corpus = {
    ...corpus,
    story: { ...corpus.story, days: { ...corpus.story.days, pages: span } },
  };
  return renderBody(markdown, dated, { href: (path) => path, datesSections: true });
};

test.each([
  [
    'the first day it refers to',
    'On [b](day:2016-02-03), [c](day:2016-02-02), [d](event:ratyan).',
    '2016-02-03',
  ],
  ['a day before events', 'It [fell](event:ratyan) after [the 1st](day:2016-02-01).', '2016-02-01'],
  [
    'else the latest of its events',
    '[Later](event:ratyan) than [a](event:talks-open).',
    '2016-02-06',
  ],
  ['no day that has no page', '[Then](day:2014-01-01) it [began](event:talks-open).', '2016-02-01'],
])('a section has %s', (_, words, expected) => {
  const html = printBody(
    daysOfSections(`Before.\n\n## The road\n\nA.\n\n${words}\n\n## Next\n\nB.`),
  );
  expect(html).toContain(
    `<hgroup><h2 id="section-the-road">The road</h2><p><a href="/days/${expected}/">`,
  );
  expect(html).toContain('<h2 id="section-next">Next</h2>');
  expect(html.match(/<hgroup>/g)).toHaveLength(1);
});

test('a section that names no day has none, and what opens the text may have one', () => {
  const { openingDay, headings, ...rest } = daysOfSections(
    'On [a day](day:2016-02-03).\n\n## A\n\nB.',
  );
  expect(openingDay).toBe('2016-02-03');
  expect(headings).toHaveLength(1);
  expect(printBody({ openingDay, headings, ...rest })).not.toContain('hgroup');
  expect(daysOfSections('A.\n\n## On [a day](day:2016-02-03)').openingDay).toBeNull();
});

test('the day of a heading is said with its weekday', () => {
  const html = printBody(daysOfSections('## On [the third](day:2016-02-03)\n\nA.'));
  expect(asText(html)).toContain('Wednesday 3\u00a0February');
});
