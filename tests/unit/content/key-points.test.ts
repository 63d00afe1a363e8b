import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/content/load.ts';
import { articleHtml } from '../../../src/exports/article-html.ts';
import { citedSources } from '../../../src/model/body.ts';
import { mentionsOf } from '../../../src/model/mentions.ts';
import { publish } from '../exports/publications.ts';
import { edited, good, problemsWith, writeContent } from './write-content.ts';

const lead = 'articles/lead.md';
const second = 'articles/second.md';

/** Three sentences, the last of which a test may change. */
const points = (last = 'It [stood still](person:de-mistura).[@reuters-20160202]') => `keyPoints:
  - The army moved.[@ap-20160202]
  - Hardatnin [fell](place:hardatnin).[@reuters-20160202]
  - ${JSON.stringify(last)}
`;

const withKeys = (keys: string) => edited(lead, 'lead: true\n', `lead: true\n${keys}`);

type Files = Parameters<typeof writeContent>[0];

const corpusWith = (files: Files) => loadCorpus(writeContent({ ...good, ...files }));

describe('key points', () => {
  test('cite and refer as a body does, and come before it', () => {
    const { corpus, problems } = corpusWith(withKeys(points()));
    const [article] = corpus.articles;
    expect(problems).toEqual([]);
    expect(article && citedSources(article)).toEqual(['ap-20160202', 'reuters-20160202']);
    expect(mentionsOf(corpus, 'place', 'hardatnin').articles).toEqual([article]);
    expect(article?.facts.summary).toBe('The army took Hardatnin that day.');
  });

  test('are read for their wording, without their citations', () => {
    const { blocks } = corpusWith(withKeys(points()));
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      text: 'Hardatnin fell.',
      file: 'content/articles/lead.md',
      line: 9,
      isQuotation: false,
    });
  });

  test('have a source each', () => {
    expect(problemsWith(withKeys(points('It [fell](place:hardatnin).')))).toMatchInlineSnapshot(`
      "content/articles/lead.md:10  The key point "It fell." cites no source.
          Cite what it rests on at its end, as [@reuters-20160202]."
    `);
  });

  test('are sentences', () => {
    const text = '## So it was.[@ap-20160202]';
    expect(problemsWith(withKeys(points(text)))).toMatchInlineSnapshot(`
      "content/articles/lead.md:10  The key point "So it was." is not one paragraph.
          Write one sentence, with no heading, list or graphic in it."
    `);
  });

  test('lead somewhere, and the line says which does not', () => {
    const text = 'It [fell](place:hardatneen).[@ap-20160202]';
    expect(problemsWith(withKeys(points(text)))).toMatchInlineSnapshot(`
      "content/articles/lead.md:10  place:hardatneen does not exist.
          Did you mean "place:hardatnin"? Places are the files in content/places/."
    `);
  });

  test.each([2, 5])('are not %i', (count) => {
    const lines = Array.from({ length: count }, () => '  - It moved.[@ap-20160202]\n').join('');
    expect(problemsWith(withKeys(`keyPoints:\n${lines}`))).toContain(
      'keyPoints are three or four, or none.',
    );
  });
});

describe('what stands behind an article', () => {
  const behind = 'behind:\n  why: To know.\n  how: "By \\"reading\\"."\n  notChecked: The rest.\n';

  test('is told at its end in a feed, and so is that nobody answers for it', () => {
    const files = withKeys(points() + behind);
    const story = good['story.yaml'].replace(/^publisher:.*$/m, 'publisher:');
    const { corpus } = corpusWith({ ...files, 'story.yaml': story });
    const [article] = corpus.articles;
    const text = article ? articleHtml(publish(corpus), article).replace(/<[^>]*>/g, ' ') : '';
    expect(text).toMatch(/moved still|The army moved\./);
    expect(text).toContain('What was not checked.  The rest.');
    expect(text).toContain('By “reading”.');
    expect(text).toContain('Compiled from published reports; not checked by a newsroom.');
  });

  test('says why, how and what was not checked', () => {
    expect(problemsWith(withKeys('behind:\n  why: To know.\n'))).toContain('how must be text.');
  });
});

describe('the order of articles', () => {
  const another = (order: string, date = '2026-11-23') =>
    good[lead].replace('lead: true\n', order).replace('2026-11-22', date);
  const idsOf = (files: Files) => corpusWith(files).corpus.articles.map(({ id }) => id as string);

  test('is the editor’s, behind the lead, and then that of their dates', () => {
    const files = {
      [second]: another('order: 2\n', '2026-11-20'),
      'articles/first.md': another('order: 1\n', '2026-11-19'),
      'articles/older.md': another('', '2026-11-23'),
      'articles/newest.md': another('', '2026-11-24'),
    };
    expect(idsOf(files)).toEqual(['lead', 'first', 'second', 'newest', 'older']);
  });

  test('has one article in each place', () => {
    const files = {
      ...withKeys('order: 2\n'),
      [second]: another('order: 2\n').replace('stood still', 'went on'),
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/articles/second.md:6  warning: order: 2 stands in content/articles/lead.md already.
          Give one of the two another place."
    `);
  });
});
