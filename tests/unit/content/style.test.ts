import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/content/load.ts';
import { edited, good, problemsWith, writeContent } from './write-content.ts';

const list = `- words: [regime]
  reason: It judges a government by naming it.
  write: '"government"'
  exceptInQuotation: true
`;
const event = 'events/hardatnin-taken.md';

describe('the word list', () => {
  test('warns of words in bodies and in keys', () => {
    const text = good[event]
      .replace('confidence: confirmed', 'confidence: confirmed\nnote: The regime agreed.')
      .replace('State media', 'State media\nof the regime');
    expect(problemsWith({ [event]: text, 'style.yaml': list })).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:8  warning: The style avoids "regime". It judges a government by naming it.
          Write "government". Between quotation marks it may stand.
      content/events/hardatnin-taken.md:12  warning: The style avoids "regime". It judges a government by naming it.
          Write "government". Between quotation marks it may stand."
    `);
  });

  test('takes the title of a source for a quotation, unless it is a description', () => {
    const title = 'title: Regime forces advance';
    const files = edited('sources.yaml', 'title: Syrian army advances', title);
    expect(problemsWith({ ...files, 'style.yaml': list })).toBe('');
    const described = edited(
      'sources.yaml',
      'title: Syrian army advances',
      `${title}\n  titleParaphrased: true`,
    );
    expect(problemsWith({ ...described, 'style.yaml': list })).toContain('sources.yaml:8  warning');
  });

  test('is itself not looked through', () => {
    expect(problemsWith({ 'style.yaml': list.replace('"government"', 'regime') })).toBe('');
  });

  test('has keys of its own', () => {
    const wrong = '- word: regime\n  reason: It judges.\n  write: army\n- words: []\n  reason: x\n';
    expect(problemsWith({ 'style.yaml': wrong })).toMatchInlineSnapshot(`
      "content/style.yaml:1  There is no key "word" here.
          Did you mean "words"? The keys are: words, reason, write, exceptInQuotation.
      content/style.yaml:4  The key "write" is missing.
          What to write must be text. What to write instead, as a phrase without a full stop. Such as: "government", or the army.
      content/style.yaml:4  words: [] is not right.
          words needs at least one word: [regime, regimes]."
    `);
  });
});

test('the prose of a folder is given block by block', () => {
  const { blocks } = loadCorpus(writeContent(good));
  expect(blocks.filter(({ file }) => file === `content/${event}`).map(({ text }) => text)).toEqual([
    'Hardatnin reported taken',
    'State media said on 2 February that the army had taken Hardatnin.',
  ]);
});
