import type { Nodes, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

const noBreak = '\u00A0';

/** Stands for what is not text, such as code: typography treats it as a letter. */
const object = '\uFFFC';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const units =
  'km|kilomet(?:re|er)s?|m|met(?:re|er)s?|cm|mm|kg|tonnes?|miles?|per[ \\n]cent|hundred|thousand|million|billion|am|pm';

/** Degrees with minutes, or with minutes and seconds; feet or minutes with inches or seconds. */
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
 * Plain typing as a newspaper prints it: quotation marks, apostrophes, primes, dashes, ranges of
 * numbers, and spaces at which no line may break.
 *
 *     "It's 5-8 km - no more..."   ->   “It’s 5–8 km – no more…”
 */
export const typeset = (text: string): string => setLengthwise(shorten(text));

/** The same words with a capital at their start, as headings have one. */
export const withCapital = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);

/** The replacements that make a text shorter. */
const shorten = (text: string): string =>
  text.replace(/\.{3}/g, '…').replace(/(?<=\s)--(?=\s)/g, '–');

/** The replacements of one character by one, so that a text can be set whole and cut again. */
const setLengthwise = (text: string): string =>
  curlQuotes(joinRanges(setPrimes(text).replace(spacedHyphen, `${noBreak}–`)))
    .replace(numberBeforeUnit, `$1${noBreak}`)
    .replace(dayBeforeMonth, `$1${noBreak}`)
    .replace(titleBeforeName, `$1$2${noBreak}`);

/** `36°20'49"N` as 36°20′49″N, and `6'2"` as 6′2″: what measures is no quotation. */
const setPrimes = (text: string): string =>
  text.replace(primed, (_, ofDegrees?: string, ofFeet?: string) => {
    const smaller = ofDegrees ?? ofFeet;
    return smaller === undefined ? '′' : `′${smaller}″`;
  });

/** A number, or a time of day, that is not part of a code, an address or a longer number. */
const amount = String.raw`(\d{1,2}:\d{2}|\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)`;
const range = new RegExp(
  String.raw`(?<![\p{L}\d/:.,#_+=&?@-]|\d[ \n])${amount}-${amount}(?![\p{L}\d/:_-]|[.,:]\d|[ \n]\d)`,
  'gu',
);

/** `5-8` as 5–8. Dates, telephone numbers, codes and scores stay as they are. */
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

/** What an opening quotation mark may follow, and what may not follow it. */
const beforeOpening = /[\s([{“‘–—/-]/;
const afterClosing = /[\s.,;:!?)\]}]/;

/** Turns " and ' by what stands on either side. An apostrophe is a closing single mark. */
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

/** Whether a word lacks its beginning: 'tis, 'em, the '90s, the winter of '16, rock 'n' roll. */
const startsWithApostrophe = (text: string): boolean =>
  /^'(?:(?:tis|twas|twere|til|em)(?![\p{L}'])|n'|\d\ds(?!\p{L}))/iu.test(text) ||
  (/^'\d\d(?![\p{L}\d])/u.test(text) && !/\S'(?!\p{L})/u.test(text.slice(2)));

/**
 * Sets the text of every paragraph, heading and cell as one, so that marks beside a link, an
 * emphasis or a citation turn the right way. Code and addresses stay as they are.
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
  const set = setLengthwise(whole);
  let from = 0;
  for (const piece of pieces) {
    const length = typeof piece === 'string' ? piece.length : piece.value.length;
    if (typeof piece !== 'string') piece.value = set.slice(from, from + length);
    from += length;
  }
}

/** The texts of a block in order, with stand-ins for what is no text. Citations do not count. */
function collect(node: Nodes, pieces: (Text | string)[]): void {
  if (node.type === 'text') {
    node.value = shorten(node.value);
    pieces.push(node);
  } else if (node.type === 'break') {
    pieces.push('\n');
  } else if (node.type === 'inlineCode' || node.type === 'image' || isBareAddress(node)) {
    if (node.type === 'image') node.alt = typeset(node.alt ?? '');
    pieces.push(object);
  } else if ('children' in node) {
    for (const child of node.children) collect(child, pieces);
  }
}

/** A link whose words are its address. */
const isBareAddress = (node: Nodes): boolean => {
  const [only] = node.type === 'link' ? node.children : [];
  return only?.type === 'text' && /^(?:\w+:\/\/|www\.)/.test(only.value);
};
