/** Signs that some spellings of a name have and others leave out: ʿ ʾ, apostrophes, the tatweel. */
const leftOut = /[\p{M}\u02BB-\u02BF'’‘`´ـ]/gu;

/** Letters that stand for one another, beyond what Unicode takes apart by itself. */
const alike: readonly (readonly [written: RegExp, folded: string])[] = [
  [/ٱ/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/ı/g, 'i'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
];

/**
 * A text by the letters that all its spellings share: small, without diacritics and signs of
 * transliteration, and in Arabic without vowel signs and the forms of alif, ya and ta marbuta.
 *
 *     Öncüpınar  ->  oncupinar       Maʿarrat  ->  maarrat       أعزاز  ->  اعزاز
 */
export const fold = (text: string): string =>
  alike.reduce(
    (folded, [written, letter]) => folded.replace(written, letter),
    text.toLowerCase().normalize('NFKD').replace(leftOut, ''),
  );

/**
 * The Arabic article before a word, in Latin letters and in Arabic; never all of a word. "An", "as"
 * and "at" are English words where no hyphen follows.
 */
const latinArticle = /(?<![\p{L}\d])(?:(?:[ae]l|a[drz]|[ae]sh)[\s-]+|a[nst]-)(?=[\p{L}\d])/gu;
const arabicArticle = /(?<!\p{L})ال(?=\p{L}{2})/gu;

/** A folded text without the Arabic article: `al-zahraa` and `الزهراء` by what follows it. */
const withoutArticle = (folded: string): string =>
  folded.replace(latinArticle, '').replace(arabicArticle, '');

const partsOf = (folded: string): readonly string[] => folded.match(/[\p{L}\d]+/gu) ?? [];

/** The words of a text, folded and without the article. */
export const wordsOf = (text: string): readonly string[] => partsOf(withoutArticle(fold(text)));

/** Words that say nothing of what is looked for. */
const empty = new Set(
  'a after also an and are as at be been before but by for from had has have he his in into is it its no not of on one or said she so than that the their them there they this to was were when where which who with would'.split(
    ' ',
  ),
);

/** The words of a text that say something, folded: `The siege of Nubl` by siege and nubl. */
export const tellingWordsOf = (text: string): readonly string[] =>
  wordsOf(text).filter((word) => !empty.has(word));

/** A name as one word, whatever stands between its parts: `Tal Jibbin` and `tal-jibbin`. */
export const keyOf = (name: string): string => wordsOf(name).join('');

/** The same with the article: `alzahraa`. */
export const wholeKeyOf = (name: string): string => partsOf(fold(name)).join('');
