import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/content/front-matter.ts';
import { schemas } from '../../../src/model/schemas.ts';
import { validate } from '../../../src/content/validate.ts';
import { readYaml } from '../../../src/content/yaml.ts';
import { good } from './write-content.ts';

const many = Number(process.env['FUZZ_RUNS'] ?? 3000);
const timeout = 120_000;

/** Pieces that YAML gives a meaning to, among ordinary words. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...['- ', 'a: ', 'b:\n', '  ', '\t', '\n', '\n\n', '---\n', '...\n', '? ', ': ', ', ', '# x\n'],
    ...[
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|\n',
      '>-\n',
      '&a ',
      '*a',
      '<<: *a\n',
      '!!js/function ',
      '!b ',
    ],
    ...['2016-02-01', '0x1f', '.inf', '~', 'null', 'yes', '__proto__: ', 'constructor: ', '%TAG '],
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const yamlTexts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

test(
  'whatever is written, YAML is read or said to be wrong, on a line that exists',
  { timeout },
  () => {
    fc.assert(
      fc.property(yamlTexts, (text) => {
        const { yaml, fault } = readYaml(text, 0);
        expect((yaml === null) !== (fault === null)).toBe(true);
        const lines = [...Object.values(yaml?.lines ?? {}), ...(fault ? [fault.line] : [])];
        const last = text.split(/\r\n?|\n/).length;
        expect(lines.filter((line) => line < 1 || line > last)).toEqual([]);
      }),
      { numRuns: many },
    );
  },
);

test('no text in YAML changes what every object has', { timeout }, () => {
  fc.assert(
    fc.property(yamlTexts, (text) => {
      readYaml(text, 0);
      readYaml(
        `__proto__:\n  isForged: true\nconstructor:\n  prototype:\n    isForged: true\n${text}`,
        0,
      );
      expect({}).not.toHaveProperty('isForged');
    }),
    { numRuns: Math.min(many, 500) },
  );
});

describe.each(Object.entries(schemas))('the schema of %s', (collection, schema) => {
  const keys = Object.keys(schema.shape);
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom(
      '2016-02-01',
      '2016-02-30',
      '2016-02-05/2016-02-01',
      'talks',
      'confirmed',
      1e308,
    ),
    fc.constantFrom('javascript:alert(1)', 'https://example.org/', '"><script>', '__proto__', ''),
    fc.object({ maxDepth: 3, maxKeys: 5 }),
  );
  const records = fc.oneof(
    fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 10 })), value),
    value,
  );

  test('takes any value or says what is wrong with it', { timeout }, () => {
    fc.assert(
      fc.property(records, (data) => {
        const raw = {
          collection: collection as keyof typeof schemas,
          id: 'made',
          file: 'content/made.md',
          line: 1,
          lines: {},
          data,
          body: '',
          bodyLine: 1,
        };
        const { data: valid, problems } = validate(raw, schema);
        expect(valid === null).toBe(problems.length > 0);
        for (const { message, hint } of problems) {
          expect(message).not.toBe('');
          expect(hint).not.toBe('');
        }
      }),
      { numRuns: Math.ceil(many / 3) },
    );
  });
});

test('whatever slips into a good record, it is read or said to be wrong', { timeout }, () => {
  const files = fc.constantFrom(...Object.values(good));
  fc.assert(
    fc.property(files, fc.nat(), fc.nat(20), pieces, (text, place, taken, piece) => {
      const at = place % text.length;
      const spoilt = text.slice(0, at) + piece + text.slice(at + taken);
      const parts = splitFrontMatter(spoilt);
      const { yaml, fault } = readYaml(parts?.yaml ?? spoilt, parts ? 1 : 0);
      expect((yaml === null) !== (fault === null)).toBe(true);
    }),
    { numRuns: many },
  );
});
