/**
 * Signs that only some spellings of a name have: diacritics, ʿ ʾ, apostrophes, the tatweel, and the
 * hamza that stands alone.
 */
const optional = /[\p{M}\u02BB-\u02BF'’‘`´ـء]/gu;

/**
 * Letters that spellings interchange and that Unicode’s decomposition (NFKD) leaves as they are.
 */
const interchanged: readonly (readonly [written: RegExp, folded: string])[] = [
  [/ٱ/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/ı/g, 'i'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
];

/** The comma between the thousands of a number. */
const thousands = /(?<=\d),(?=\d{3}(?!\d))/g;

/**
 * Reduces a text to the letters that all its spellings share: lower case, without diacritics and
 * signs of transliteration, and in Arabic without vowel signs and with one form each of alif, ya
 * and ta marbuta. Commas between thousands are left out: 486,000 is 486000.
 *
 *     Öncüpınar  ->  oncupinar       Maʿarrat  ->  maarrat       أعزاز  ->  اعزاز
 */
export const fold = (text: string): string =>
  interchanged.reduce(
    (folded, [written, letter]) => folded.replace(written, letter),
    text.normalize('NFKD').toLowerCase().replace(optional, '').replace(thousands, ''),
  );

/**
 * The Arabic article before a word: in Latin letters with its assimilated forms ("ar-", "ash-"),
 * and in Arabic. "An", "as" and "at" count only with a hyphen, as they are English words too.
 */
const latinArticle = /(?<![\p{L}\d])(?:(?:[ae]l|a[drz]|[ae]sh)[\s-]+|a[nst]-)(?=[\p{L}\d])/gu;
const arabicArticle = /(?<!\p{L})ال(?=\p{L}{2})/gu;

/** A folded text without Arabic articles: `zahraa` for `al-zahraa`. */
const withoutArticle = (folded: string): string =>
  folded.replace(latinArticle, '').replace(arabicArticle, '');

const splitWords = (folded: string): readonly string[] => folded.match(/[\p{L}\d]+/gu) ?? [];

/** The words of a text, folded and without the article. */
export const foldedWordsOf = (text: string): readonly string[] =>
  splitWords(withoutArticle(fold(text)));

/** English words too common to search for. */
const stopWords = new Set(
  'a after also an and are as at be been before but by for from had has have he his in into is it its no not of on one or said she so than that the their them there they this to was were when where which who with would'.split(
    ' ',
  ),
);

/** The folded words of a text that are searched: siege and nubl of `The siege of Nubl`. */
export const searchWordsOf = (text: string): readonly string[] =>
  foldedWordsOf(text).filter((word) => !stopWords.has(word));

/**
 * A name as one folded word, without the article: `taljibbin` for `Tal Jibbin` and `tal-jibbin`.
 */
export const keyOf = (name: string): string => foldedWordsOf(name).join('');

/** A name as one folded word, with the article: `alzahraa` for `al-Zahraa`. */
export const wholeKeyOf = (name: string): string => splitWords(fold(name)).join('');
