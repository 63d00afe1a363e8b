import type { Nodes, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

const noBreak = '\u00A0';

/** Words that stay on one line. */
export const unbroken = (words: string): string => words.replaceAll(' ', noBreak);

/** Placeholder for inline content that is not text, such as code. It is treated like a letter. */
const placeholder = '\uFFFC';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const units =
  'km|kilomet(?:re|er)s?|m|met(?:re|er)s?|cm|mm|kg|tonnes?|miles?|per[ \\n]cent|hundred|thousand|million|billion|am|pm';

/** Primes: in degrees with minutes and perhaps seconds, and in feet with inches. */
const primed = new RegExp(
  [
    String.raw`(?<=\d[ \n]?°[ \n]?\d{1,2}(?:\.\d+)?)['’](?:([ \n]?\d{1,2}(?:\.\d+)?)["”])?`,
    String.raw`(?<=(?<![\p{L}\d'’.,])\d{1,3})['’]([ \n]?\d{1,2}(?:\.\d+)?)["”](?![\p{L}\d])`,
  ].join('|'),
  'gu',
);

const spacedHyphen = /(?<=\S)[ \n][-–](?=[ \n]\S)/g;
const numberBeforeUnit = new RegExp(`(\\d)[ \\n](?=(?:${units})(?![\\p{L}\\d])|[%°])`, 'gu');
const dayBeforeMonth = new RegExp(`(?<![\\d.,:/-])(\\d{1,2})[ \\n](?=(?:${months})\\b)`, 'g');
const titleBeforeName = /(?<!\p{L})(Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt)(\.?)[ \n](?=\p{Lu})/gu;

/**
 * Replaces typewriter characters with typographic ones: quotation marks, apostrophes, primes,
 * dashes, ranges of numbers, and no-break spaces.
 *
 *     "It's 5-8 km - no more..."   ->   “It’s 5–8 km – no more…”
 */
export const typeset = (text: string): string => replaceCharacters(replaceSequences(text));

/** Capitalizes the first letter. */
export const withCapital = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);

/** The replacements that change the length of a text. */
const replaceSequences = (text: string): string =>
  text.replace(/\.{3}/g, '…').replace(/(?<=\s)--(?=\s)/g, '–');

/** The replacements of one character by one. Texts can be joined, replaced in, and split again. */
const replaceCharacters = (text: string): string =>
  curlQuotes(joinRanges(setPrimes(text).replace(spacedHyphen, `${noBreak}–`)))
    .replace(numberBeforeUnit, `$1${noBreak}`)
    .replace(dayBeforeMonth, `$1${noBreak}`)
    .replace(titleBeforeName, `$1$2${noBreak}`);

/** Turns `36°20'49"N` into 36°20′49″N, and `6'2"` into 6′2″. */
const setPrimes = (text: string): string =>
  text.replace(primed, (_, ofDegrees?: string, ofFeet?: string) => {
    const smaller = ofDegrees ?? ofFeet;
    return smaller === undefined ? '′' : `′${smaller}″`;
  });

/** A number with or without thousands and decimals, or a time of day. */
const amount = String.raw`(\d{1,2}:\d{2}|\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)`;
const range = new RegExp(
  String.raw`(?<![\p{L}\d/:.,#_+=&?@-]|\d[ \n])${amount}-${amount}(?![\p{L}\d/:_-]|[.,:]\d|[ \n]\d)`,
  'gu',
);

/** Turns `5-8` into 5–8. Dates, telephone numbers, codes and scores keep their hyphens. */
const joinRanges = (text: string): string =>
  text.replace(range, (written, from: string, to: string) =>
    isRange(from, to) ? `${from}–${to}` : written,
  );

function isRange(from: string, to: string): boolean {
  if (from.includes(':') || to.includes(':')) return from.includes(':') && to.includes(':');
  const [start, end] = [from, to].map((number) => Number(number.replaceAll(',', '')));
  if (start === undefined || end === undefined || /^0\d/.test(from)) return false;
  // 2015-16 spans two years, but 2016-02 and 2011-12 may be months.
  if (/^\d{4}$/.test(from) && /^\d{2}$/.test(to)) return end > 12 && end > start % 100;
  const isTelephone = /^\d{3}$/.test(from) && /^\d{4}$/.test(to);
  return start < end && !isTelephone;
}

/** An opening quotation mark follows one of the first and is not followed by one of the second. */
const beforeOpening = /[\s([{“‘–—/-]/;
const afterClosing = /[\s.,;:!?)\]}]/;

/** Curls " and ' by the characters next to them. An apostrophe becomes a closing single mark. */
function curlQuotes(text: string): string {
  let set = '';
  let done = 0;
  for (const { 0: mark, index } of text.matchAll(/["']/g)) {
    set += text.slice(done, index);
    done = index + 1;
    const opens =
      beforeOpening.test(set.at(-1) ?? ' ') &&
      !afterClosing.test(text[done] ?? ' ') &&
      !(mark === "'" && startsWithApostrophe(text.slice(index)));
    if (mark === '"') set += opens ? '“' : '”';
    else set += opens ? '‘' : '’';
  }
  return set + text.slice(done);
}

/** Whether a text starts with a shortened word: 'tis, 'em, the '90s, the winter of '16, 'n'. */
const startsWithApostrophe = (text: string): boolean =>
  /^'(?:(?:tis|twas|twere|til|em)(?![\p{L}'])|n'|\d\ds(?!\p{L}))/iu.test(text) ||
  (/^'\d\d(?![\p{L}\d])/u.test(text) && !/\S'(?!\p{L})/u.test(text.slice(2)));

/**
 * Applies typography to each paragraph, heading and table cell as a whole, so that quotation marks
 * next to a link, an emphasis or a citation curl the right way. Code and addresses are left alone.
 *
 *     "[Ratyan](place:ratyan)"[@a]   ->   “<a …>Ratyan</a>”<sup …>
 */
export const remarkTypography: Plugin<[], Root> = () => (tree) => {
  visit(tree, ['paragraph', 'heading', 'tableCell'] as const, setBlock);
};

function setBlock(block: Nodes): void {
  const pieces: (Text | string)[] = [];
  collect(block, pieces);
  const whole = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.value)).join('');
  const set = replaceCharacters(whole);
  let from = 0;
  for (const piece of pieces) {
    const length = typeof piece === 'string' ? piece.length : piece.value.length;
    if (typeof piece !== 'string') piece.value = set.slice(from, from + length);
    from += length;
  }
}

/** Collects the text nodes of a block, and placeholders for code, images and addresses. */
function collect(node: Nodes, pieces: (Text | string)[]): void {
  if (node.type === 'text') {
    node.value = replaceSequences(node.value);
    pieces.push(node);
  } else if (node.type === 'break') {
    pieces.push('\n');
  } else if (node.type === 'inlineCode' || node.type === 'image' || isBareAddress(node)) {
    if (node.type === 'image') node.alt = typeset(node.alt ?? '');
    pieces.push(placeholder);
  } else if ('children' in node) {
    for (const child of node.children) collect(child, pieces);
  }
}

/** Whether a node is a link whose text is an address. */
const isBareAddress = (node: Nodes): boolean => {
  const [only] = node.type === 'link' ? node.children : [];
  return only?.type === 'text' && /^(?:\w+:\/\/|www\.)/.test(only.value);
};
