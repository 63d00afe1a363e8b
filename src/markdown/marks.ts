import { referenceKinds } from '../model/kinds.ts';
import { citationAttempt, footnote } from './citations.ts';
import { graphicKinds } from './graphics.ts';
import { quote } from './words.ts';

/** A mark that was probably meant as Markdown, but would be printed as it is written. */
export interface Mark {
  /** Where it begins in the text. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
  /** Whether a citation or a reference was meant. */
  readonly isSource: boolean;
}

/** A kind of mark: its pattern, and the fault and hint for it, which get the pattern's groups. */
interface Form {
  readonly pattern: RegExp;
  readonly isSource?: true;
  readonly fault: (written: string, ...parts: readonly string[]) => string;
  readonly hint: (written: string, ...parts: readonly string[]) => string;
}

/** Replaces every character that was understood, so that offsets stay. No pattern matches it. */
const filler = '\ufffc';

/** Marks a range of a text as understood. Line ends are kept. */
export const withoutSpan = (text: string, from: number, to: number): string =>
  text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, filler) + text.slice(to);

/** Marks everything in a text that matches a pattern as understood. */
export const without = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => found.replace(/[^\n]/g, filler));

/** A backslash and the character that it escapes. */
const escape = /\\[!-/:-@[-`{-~]/g;
const mailAddress = /[\w.+-]{0,63}[\w+-]@[\w-]+(?:\.[\w-]+)+/g;

const isGraphic = (kind: string): boolean => graphicKinds.some((one) => one === kind);
/** The words that can precede a colon and an id. */
const kind = [...referenceKinds, 'day', 'source', 'article', ...graphicKinds].join('|');
const record = String.raw`(?:${kind}):[^\s()[\]${filler}]*[^\s()[\].,;:!?"'${filler}]`;
const target = String.raw`(?:[a-z]+:|/)[^\s()[\]]+`;
const datedId = String.raw`[a-z][a-z\d]*(?:-[a-z\d]+)*-\d{4,8}(?:-[a-z\d]+)*`;

const notALink = (written: string): string => `${quote(written)} was not understood as a link.`;
const notACitation = (written: string): string =>
  `${quote(written)} was not understood as a citation.`;
const asLink = (_: string, words = '', url = ''): string => `Write [${words}](${url}).`;

/** The hint for an address or an id without brackets. */
function asReference(written: string): string {
  const [scheme = '', id = ''] = written.split(/:(.*)/su);
  if (scheme === 'source') return `Write [@${id}].`;
  if (scheme === 'article') return `Write [words](/articles/${id}/).`;
  return isGraphic(scheme)
    ? `Write ![what it shows](${written}), in a paragraph of its own.`
    : `Write [words](${written}).`;
}

const citing = (ids: string): string =>
  `Write [${ids
    .split(/\s*;\s*/)
    .map((id) => `@${id.replace(/^@/, '')}`)
    .join('; ')}].`;

/** All kinds, from the most specific to a single bracket. Each only sees what earlier ones left. */
const forms: readonly Form[] = [
  {
    pattern: new RegExp(String.raw`(!?)\[([^[\]]*)\]\s+\((${target})\)`, 'g'),
    isSource: true,
    fault: notALink,
    hint: (_, mark = '', words = '', url = '') =>
      `Write ${mark}[${words}](${url}), without a space between the brackets.`,
  },
  {
    pattern: /\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]/g,
    isSource: true,
    fault: notALink,
    hint: (_, words = '') =>
      `Write [${words}](place:some-id), with the kind of the record before its id.`,
  },
  {
    pattern: new RegExp(String.raw`\(([^()]*)\)\[(${target})\]`, 'g'),
    isSource: true,
    fault: notALink,
    hint: (_, words = '', url = '') =>
      `Write [${words}](${url}): the words stand in square brackets, the address in round ones.`,
  },
  {
    pattern: /!?\[[^[\]]*\]\([^()]*\)?/g,
    isSource: true,
    fault: notALink,
    hint: (written) =>
      /\][^[\]]*\[|\[.*\[/su.test(written)
        ? 'A link cannot stand in the words of another. Write the two beside each other.'
        : 'Write [words](address), without spaces in the address and with both brackets closed.',
  },
  {
    pattern: new RegExp(String.raw`\[([^[\]()]*)\((${target})\)`, 'g'),
    isSource: true,
    fault: notALink,
    hint: asLink,
  },
  {
    pattern: new RegExp(String.raw`\[([^[\]]*)\]\(?(${record})\)?`, 'g'),
    isSource: true,
    fault: notALink,
    hint: asLink,
  },
  {
    pattern: /(?<![^\s()[\]])([^\s()[\]]*)\]\(([^\s()]*)\)?/g,
    isSource: true,
    fault: notALink,
    hint: asLink,
  },
  {
    pattern: /\[[ xX]\]/g,
    fault: (written) => `${quote(written)} would be printed as it is: no list is ticked off here.`,
    hint: () => 'Delete it: a point begins with "- " alone.',
  },
  {
    pattern: new RegExp(String.raw`\[\s*(${datedId}(?:\s*;\s*@?${datedId})*)\s*\]`, 'g'),
    isSource: true,
    fault: notACitation,
    hint: (_, ids = '') => citing(ids),
  },
  {
    pattern: /@([a-z\d]+(?:-[a-z\d]+)+)\]?/g,
    isSource: true,
    fault: notACitation,
    hint: (_, id = '') => citing(id),
  },
  {
    pattern: new RegExp(String.raw`\[?(?<![\p{L}\p{N}:/.-])(${record})\]?`, 'gu'),
    isSource: true,
    fault: (written) => `"${written}" would be printed as it is.`,
    hint: (_, url = '') => asReference(url),
  },
  {
    pattern: /~~(?:[^~]*~~)?/g,
    fault: (written) => `${quote(written)} would be printed as it is.`,
    hint: () => 'Nothing is struck through. Delete it, and tell of it under corrections:.',
  },
  {
    pattern: new RegExp(String.raw`(?:https?://|www\.)[^\s${filler}]*[\p{L}\p{N}/]`, 'giu'),
    fault: (written) => `The address ${written} would be printed as it is.`,
    hint: (written) =>
      `Write [words](${/^www/i.test(written) ? `https://${written}` : written}), or cite a source.`,
  },
  {
    pattern: /\*+|(?<![\p{L}\p{N}_])_+(?=\S)|(?<=[^\s_])_+(?![\p{L}\p{N}_])/gu,
    fault: (written) => `"${written}" would be printed as it is: it has no other to end or begin.`,
    hint: (written) =>
      `Write *words* or **words**, with no space inside the marks; one that is meant is written ${written.replace(/./g, String.raw`\$&`)}.`,
  },
  {
    pattern: /`+/g,
    fault: (written) => `"${written}" would be printed as it is.`,
    hint: () => "Write code between `backticks`, and an apostrophe as '.",
  },
  {
    pattern: /\[([^[\]]*)\]/g,
    fault: (written) => `${quote(written)} is neither a link nor a citation.`,
    hint: (_, words = '') =>
      `Write [words](address) or [@some-id]. Brackets that are meant are written \\[${words}\\].`,
  },
  {
    pattern: /[[\]]/g,
    fault: (written) => `"${written}" would be printed as it is: it has no other to close or open.`,
    hint: (written) =>
      `Write [words](address) or [@some-id]. A bracket that is meant is written \\${written}.`,
  },
];

/** What no text with a mark is without: of most texts no more has to be asked. */
const signOfMarks = /[[\]@*_`]|~~|:\S|www\./i;

/** Correct Markdown, which is a mistake where texts are printed as they are, as in captions. */
const understood: readonly RegExp[] = [
  citationAttempt,
  footnote,
  /!?\[[^[\]]*\]\([^()\s]*\)/g,
  /(\*{1,2})[^*]+\1/g,
];

/** Marks escapes and mail addresses as understood, since no pattern should match them. */
const withoutEscapes = (text: string): string => without(without(text, escape), mailAddress);

/** The matches of a pattern, with the match and its groups as the source has them. */
const foundIn = (text: string, source: string, pattern: RegExp) =>
  [...text.matchAll(new RegExp(pattern, `${pattern.flags}d`))].map(({ indices, index }) => {
    const [written = '', ...parts] = (indices ?? []).map((span) =>
      span ? source.slice(...span) : '',
    );
    return { offset: index, written, parts };
  });

/**
 * The marks in a text that would be printed, in order. `source` is the text as written; `text` is
 * the same with everything that the parser understood replaced by fillers.
 */
export function marksIn(text: string, source: string): readonly Mark[] {
  if (!signOfMarks.test(text)) return [];
  const marks: Mark[] = [];
  let left = withoutEscapes(text);
  for (const { pattern, isSource = false, fault, hint } of forms) {
    if (left.search(pattern) === -1) continue;
    for (const { offset, written, parts } of foundIn(left, source, pattern))
      marks.push({
        offset,
        message: fault(written, ...parts),
        hint: hint(written, ...parts),
        isSource,
      });
    left = without(left, pattern);
  }
  return marks.toSorted((a, b) => a.offset - b.offset);
}

/** All Markdown in a text that is printed as it is, such as a caption, in order. */
export function marksInPlainWords(
  source: string,
): readonly { readonly offset: number; readonly written: string }[] {
  if (!signOfMarks.test(source)) return [];
  const marks: { readonly offset: number; readonly written: string }[] = [];
  let left = withoutEscapes(source);
  for (const pattern of [...understood, ...forms.map((form) => form.pattern)]) {
    if (left.search(pattern) === -1) continue;
    marks.push(...foundIn(left, source, pattern));
    left = without(left, pattern);
  }
  return marks.toSorted((a, b) => a.offset - b.offset);
}
