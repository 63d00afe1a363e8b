import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../../src/model/nearest.ts';

describe('the distance between two words', () => {
  // kitten/sitting and Saturday/Sunday are the textbook examples of the algorithm.
  test.each([
    ['kitten', 'sitting', 3],
    ['Saturday', 'Sunday', 3],
    ['flaw', 'lawn', 2],
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['ratyan', 'ratyan', 0],
    ['hardatneen', 'hardatnin', 2],
    ['titel', 'title', 1],
    ['tal-jibbni', 'tal-jibbin', 1],
  ])('from "%s" to "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('the nearest word', () => {
  const keys = ['title', 'date', 'track', 'places', 'people', 'confidence', 'note'];
  const places = ['hardatnin', 'tal-jibbin', 'duwayr-al-zaytun', 'ratyan', 'nubl', 'al-zahraa'];

  test.each([
    ['tittle', keys, 'title'],
    ['titel', keys, 'title'],
    ['dtae', keys, 'date'],
    ['place', keys, 'places'],
    ['confidance', keys, 'confidence'],
    ['hardatneen', places, 'hardatnin'],
    ['tal-jibbeen', places, 'tal-jibbin'],
    ['duwayr-az-zaytun', places, 'duwayr-al-zaytun'],
    ['nubul', places, 'nubl'],
    ['ratian', places, 'ratyan'],
    ['zahraa', places, 'al-zahraa'],
    ['talks-opened', ['talks-open', 'talks-pause'], 'talks-open'],
  ])('to "%s" is the one that was meant', (written, existing, expected) => {
    expect(nearest(written, existing)).toBe(expected);
  });

  test.each([
    ['name', keys],
    ['lat', keys],
    ['headline', keys],
    ['geneva', places],
    ['a-thing-that-never-happened', places],
    ['', places],
    ['ratyan', []],
  ])('to "%s" is none when nothing is like it', (written, existing) => {
    expect(nearest(written, existing)).toBeNull();
  });

  test('is the first of several that are equally near', () => {
    expect(nearest('talks', ['talk', 'talkss'])).toBe('talk');
  });
});
