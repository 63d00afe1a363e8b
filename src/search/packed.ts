/**
 * Words and lists of numbers as short text, which compresses better than JSON. Both take all
 * letters that a folded word has, and JSON escapes next to nothing of what they add.
 */

/** The character for 0; that for 1 is the next. JSON escapes those before it. */
const zero = '#'.charCodeAt(0);
const mostShared = 25;

/**
 * Sorted words without capitals: before each, a capital says how many letters it shares with the
 * one before (A for none), which are left out.
 *
 *     road, roads, roof  ->  AroadEsCof
 */
export const packWords = (words: readonly string[]): string =>
  words
    .map((word, nth) => {
      const shared = sharedBy(word, words[nth - 1] ?? '');
      return capitalFor(shared) + word.slice(shared);
    })
    .join('');

export const unpackWords = (packed: string): readonly string[] => {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    const shared = part.charCodeAt(0) - capitalFor(0).charCodeAt(0);
    return (before = before.slice(0, shared) + part.slice(1));
  });
};

const capitalFor = (shared: number): string => String.fromCharCode('A'.charCodeAt(0) + shared);

function sharedBy(word: string, other: string): number {
  let shared = 0;
  while (shared < mostShared && shared < other.length && word[shared] === other[shared]) shared++;
  return shared;
}

/**
 * Lists of rising numbers, with a space between lists: each number is the character for its
 * difference from the one before.
 *
 *     [3, 5], [0]  ->  &% #
 */
export const packLists = (lists: readonly (readonly number[])[]): string =>
  lists
    .map((list) =>
      list.map((number, nth) => String.fromCharCode(zero + number - (list[nth - 1] ?? 0))).join(''),
    )
    .join(' ');

export const unpackLists = (packed: string): readonly (readonly number[])[] =>
  packed.split(' ').map((list) => {
    let number = 0;
    return Array.from(list, (character) => (number += character.charCodeAt(0) - zero));
  });
