import { describe, expect, test } from 'vitest';
import type { Collection } from '../../../src/model/kinds.ts';
import { schemas } from '../../../src/model/schemas.ts';
import { confidences } from '../../../src/model/confidence.ts';
import { confidence } from '../../../src/model/confidence-schema.ts';
import { eventSchema } from '../../../src/model/event.ts';
import { sourceSchema } from '../../../src/model/source.ts';

const event = {
  title: 'Hardatnin reported taken',
  date: '2016-02-02',
  track: 'offensive',
  confidence: 'confirmed',
};

describe('confidence', () => {
  test('has the three grades of the brief, surest first', () => {
    expect(confidences).toEqual(['confirmed', 'reported', 'disputed']);
  });

  test.each(['Confirmed', 'likely', '', null, 1])('is never %j', (written) => {
    expect(confidence.safeParse(written).success).toBe(false);
  });
});

describe('an event', () => {
  test('needs a title, a date, a track and a confidence, and nothing besides', () => {
    expect(eventSchema.parse(event)).toEqual({
      ...event,
      order: 1,
      places: [],
      people: [],
      others: [],
      inOrigin: false,
      accuses: [],
      formerly: [],
      draft: false,
      corrections: [],
    });
    for (const key of Object.keys(event)) {
      const without = Object.fromEntries(Object.entries(event).filter(([name]) => name !== key));
      expect(eventSchema.safeParse(without).success, key).toBe(false);
    }
  });

  test.each(['tittle', 'summary', 'sources', 'id', 'Title'])('has no key "%s"', (key) => {
    expect(eventSchema.safeParse({ ...event, [key]: 'x' }).success).toBe(false);
  });

  test('loses the spaces around its title, and must have one besides', () => {
    expect(eventSchema.parse({ ...event, title: ' Ratyan ' }).title).toBe('Ratyan');
    expect(eventSchema.safeParse({ ...event, title: '  ' }).success).toBe(false);
  });

  test('belongs to one of the two clocks', () => {
    expect(eventSchema.safeParse({ ...event, track: 'diplomacy' }).success).toBe(false);
  });
});

test.each(['javascript:alert(1)', 'www.reuters.com', 'ftp://x.org/', ''])(
  'a source cannot have the address %j',
  (url) => {
    const source = { id: 'reuters', publisher: 'Reuters', title: 'Talks', kind: 'wire', url };
    expect(sourceSchema.safeParse(source).success).toBe(false);
  },
);

describe('every message of a schema is one of ours', () => {
  /** How zod words a message of its own. */
  const foreign = /invalid|expected|received|too (small|big)|unrecognized|undefined/i;
  const wrong = [undefined, null, '', 'x', -1, Number.NaN, true, [], [null], [{}], {}, { a: 1 }];

  test.each(Object.keys(schemas) as Collection[])('in %s', (collection) => {
    const { shape } = schemas[collection];
    for (const key of Object.keys(shape)) {
      for (const written of wrong) {
        const issues = schemas[collection].safeParse({ [key]: written }).error?.issues ?? [];
        for (const { code, message, path } of issues)
          if (code !== 'unrecognized_keys')
            expect(message, `${path.join('.')}: ${JSON.stringify(written)}`).not.toMatch(foreign);
      }
    }
  });
});
