import { describe, expect, test } from 'vitest';
import {
  controlChangesOn,
  controlOf,
  isOpenChange,
  type ControlRecord,
} from '../../../src/model/control.ts';
import { changeInWords, controlWords, placeInWords } from '../../../src/model/control-words.ts';
import { heldBy } from '../../../src/model/place-words.ts';
import { day } from '../../../src/model/date.ts';
import { aControlRecord, aPlace, aStory } from './build-corpus.ts';

const hardatnin = aPlace('hardatnin', { name: 'Hardatnin' });
const nubl = aPlace('nubl', { name: 'Nubl', kind: 'town' });
const government = { to: 'government and allies', confidence: 'confirmed' };
const control: readonly ControlRecord[] = [
  aControlRecord('hardatnin', '2016-01-31'),
  aControlRecord('hardatnin', '2016-02-02', { from: 'rebel groups', ...government }),
  aControlRecord('nubl', '2016-01-31', { ...government, encircled: true }),
  aControlRecord('nubl', '2016-02-03', {
    from: 'government and allies',
    ...government,
    encircled: false,
  }),
];

const story = aStory();
const on = (place: typeof nubl, date: string) =>
  controlOf(control, place.id, day(date), story.days.control);

describe('who held a place, in the words of a table', () => {
  test.each([
    [hardatnin, '2016-02-01', 'rebel groups', '31 Jan 2016 or earlier', null],
    [hardatnin, '2016-02-02', 'government and allies', '2 Feb 2016', 'changed this day'],
    [nubl, '2016-02-02', 'government and allies, encircled', '31 Jan 2016 or earlier', null],
    [
      nubl,
      '2016-02-03',
      'government and allies',
      // It ceased to be encircled, but has been held as long as before.
      '31 Jan 2016 or earlier',
      'encirclement ended this day',
    ],
  ])('$id on %s: %s, since %s, %s', (place, date, holder, since, changed) => {
    const held = on(place, date);
    const words = held && controlWords(held);
    expect(words).toMatchObject({ since, changed });
    expect(words && heldBy(words)).toBe(holder);
  });
});

describe('a place and who held it, in a sentence', () => {
  test.each([
    [
      hardatnin,
      '2016-02-05',
      'Hardatnin, village, government and allies since 2 Feb 2016, confirmed',
    ],
    [
      nubl,
      '2016-02-01',
      'Nubl, town, government and allies since 31 Jan 2016 or earlier, encircled, confirmed',
    ],
    [hardatnin, '2016-01-29', 'Hardatnin, village, holder not recorded'],
    [aPlace('kilis', { name: 'Kilis', kind: 'city', area: 'turkey' }), '2016-02-05', 'Kilis, city'],
  ])('$id on %s', (place, date, words) => {
    expect(placeInWords(story, place, on(place, date))).toBe(words);
  });

  test('says on the day of a change that it came about then', () => {
    expect(placeInWords(story, nubl, on(nubl, '2016-02-03'), true)).toBe(
      'Nubl, town, government and allies since 31 Jan 2016 or earlier, confirmed, encirclement ended this day',
    );
  });

  test('says so where the place is not sure', () => {
    const place = aPlace('farms', {
      name: 'Farms',
      position: { lat: 36, lon: 37, certainty: 'low' },
    });
    expect(placeInWords(story, place, null)).toBe(
      'Farms, village, holder not recorded, position approximate',
    );
  });
});

test.each([
  [{ from: 'rebel groups', to: 'ISIS' }, 'from rebel groups to ISIS'],
  [{ from: 'ISIS', to: 'ISIS', encircled: true }, 'now encircled'],
  [{ from: 'ISIS', to: 'ISIS', encircled: false }, 'no longer encircled'],
  [{ from: 'ISIS', to: 'ISIS' }, 'still ISIS'],
  [
    { from: 'ISIS', to: 'rebel groups', encircled: true },
    'from ISIS to rebel groups, now encircled',
  ],
])('a change of %j is told as "%s"', (keys, words) => {
  expect(changeInWords(aControlRecord('nubl', '2016-02-03', keys))).toBe(words);
});

describe('a place that was taken on one of two days', () => {
  const doubted: readonly ControlRecord[] = [
    aControlRecord('misqan', '2016-01-31', { sources: ['early'] }),
    aControlRecord('misqan', '[2016-02-15,2016-02-16]', {
      from: 'rebel groups',
      ...government,
      sources: ['late'],
    }),
  ];
  const misqan = aPlace('misqan', { name: 'Misqan' });
  const heldOn = (date: string) => {
    const held = controlOf(doubted, misqan.id, day(date), story.days.control);
    if (!held) throw new Error('not held');
    return held;
  };

  test.each([
    ['2016-02-14', 'rebel groups', '31 Jan 2016 or earlier', 'reported', null],
    [
      '2016-02-15',
      'rebel groups or government and allies',
      '15 or 16 Feb 2016 (uncertain)',
      'disputed',
      'perhaps changed this day',
    ],
    [
      '2016-02-16',
      'government and allies',
      '15 or 16 Feb 2016',
      'confirmed',
      'perhaps changed this day',
    ],
    [
      '2016-02-20',
      'government and allies',
      '15 or 16 Feb 2016',
      'confirmed',
      'perhaps changed this day',
    ],
  ])('on %s: %s, since %s, %s', (date, holder, since, confidence, changed) => {
    expect(controlWords(heldOn(date))).toMatchObject({ holder, since, confidence, changed });
  });

  test('changed, perhaps, on each of them and on no other', () => {
    const dates = ['2016-02-14', '2016-02-15', '2016-02-16', '2016-02-17'];
    expect(dates.map((date) => controlChangesOn(doubted, day(date)).length)).toEqual([0, 1, 1, 0]);
  });

  test('rests on the sources of both states while that is uncertain', () => {
    expect(heldOn('2016-02-15').sources).toEqual(['early', 'late']);
    expect(heldOn('2016-02-16').sources).toEqual(['late']);
  });

  test('is open on both days, and on no other', () => {
    const open = ['2016-02-14', '2016-02-15', '2016-02-16'].map((each) => {
      const held = heldOn(each);
      return held && isOpenChange(held);
    });
    expect(open).toEqual([false, true, true]);
  });

  test('is told in a sentence', () => {
    expect(placeInWords(story, misqan, heldOn('2016-02-15'), true)).toBe(
      'Misqan, village, rebel groups or government and allies since 15 or 16 Feb 2016 (uncertain), disputed, perhaps changed this day',
    );
  });

  test('changed for certain where an earlier change of that day is certain', () => {
    const ratyan = [
      aControlRecord('ratyan', '2016-01-31'),
      aControlRecord('ratyan', '2016-02-05', { from: 'rebel groups', to: 'contested' }),
      aControlRecord('ratyan', '[2016-02-05,2016-02-06]', { from: 'contested', ...government }),
    ];
    const held = controlOf(ratyan, aPlace('ratyan').id, day('2016-02-05'), story.days.control);
    expect(held && controlWords(held)).toMatchObject({
      holder: 'contested or government and allies',
      changed: 'changed this day',
    });
    expect(held && isOpenChange(held)).toBe(false);
  });
});
