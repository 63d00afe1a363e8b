import { createHash } from 'node:crypto';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readPage, withChanges, type PageChange } from './page-changes.ts';
import { elementsOf, textOf, valueOf } from './elements.ts';

/** What a policy must allow in a page, and where it goes. */
interface Held {
  /** The texts of inline scripts and styles, each once, in order. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** What only `unsafe-inline` could allow, in words. */
  readonly refused: readonly string[];
  /** The position of the page's encoding in its text; null if it has none. */
  readonly charset: readonly [start: number, end: number] | null;
  /** The position after the start tag of `head`; null if there is none. */
  readonly headStart: number | null;
}

/**
 * The policy for a page with these inline scripts and styles, each allowed by its SHA-256.
 * Everything else must come from the page's own host. It is as short as possible, because it is in
 * every page: directives covered by `default-src` are left out. The only form, the
 * search, stays on the site.
 */
export const policyFor = ({ scripts, styles }: Pick<Held, 'scripts' | 'styles'>): string =>
  [
    "default-src 'self'",
    ...sourcesOf('script-src', scripts),
    ...sourcesOf('style-src', styles),
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');

const sourcesOf = (directive: string, texts: readonly string[]): readonly string[] =>
  texts.length > 0
    ? [[directive, "'self'", ...texts.map((text) => `'${hashOf(text)}'`)].join(' ')]
    : [];

/** The hash of a text as policies write it (Content Security Policy Level 3, "hash-source"). */
const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/**
 * A built page with the policy for exactly what stands in it, first in its head, since a policy
 * rules only what comes after it. The encoding goes before: it must be among the first 1024 bytes.
 *
 *     <head><style>…</style><meta charset="utf-8">   ->
 *     <head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="…"><style>…</style>
 *
 * Throws, with all of them, when the page has styles in an attribute or a script in one.
 */
export const writePolicy = (html: string): string => withChanges(html, policyIn(readPage(html)));

/** The changes that `writePolicy` makes to a page, of whose styles some may be changed besides. */
export function policyIn(
  tree: Tree.Document,
  styles: readonly PageChange[] = [],
): readonly PageChange[] {
  const held = inspect(tree, styles);
  if (held.refused.length > 0)
    throw new Error(
      `The page's policy would refuse what stands in it:\n    ${held.refused.join('\n    ')}\n` +
        '    Put styles into a style sheet and scripts into a file.',
    );
  if (held.headStart === null) throw new Error('The page has no <head> to put its policy in.');
  const policy = `<meta http-equiv="content-security-policy" content="${policyFor(held)}">`;
  const first = {
    start: held.headStart,
    end: held.headStart,
    text: `<meta charset="utf-8">${policy}`,
  };
  if (!held.charset) return [first];
  const [start, end] = held.charset;
  return [first, { start, end, text: '' }];
}

function inspect(tree: Tree.Document, changes: readonly PageChange[]): Held {
  const changed = new Map(changes.map(({ start, text }) => [start, text]));
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const refused = new Set<string>();
  let charset: Held['charset'] = null;
  let headStart: number | null = null;
  for (const element of elementsOf(tree)) {
    const { tagName, sourceCodeLocation: at } = element;
    for (const fault of refusedIn(element)) refused.add(fault);
    if (tagName === 'head') headStart = at?.startTag?.endOffset ?? null;
    if (tagName === 'meta' && valueOf(element, 'charset') !== null && at)
      charset = [at.startOffset, at.endOffset];
    if (tagName === 'style')
      styles.add(changed.get(at?.startTag?.endOffset ?? -1) ?? textOf(element));
    if (tagName === 'script' && isInline(element)) scripts.add(textOf(element));
  }
  return {
    scripts: [...scripts],
    styles: [...styles],
    refused: [...refused],
    charset,
    headStart,
  };
}

/** The types of script that browsers run. Any other (`application/ld+json`) is data. */
const actedOn =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;

const isInline = (script: Tree.Element): boolean =>
  valueOf(script, 'src') === null && actedOn.test(valueOf(script, 'type')?.trim() ?? '');

/** Scripts and styles in the attributes of an element, which no policy of the site can allow. */
const refusedIn = ({ tagName, attrs }: Tree.Element): readonly string[] =>
  attrs
    .filter(
      ({ name, value }) =>
        name === 'style' ||
        /^on[a-z]/.test(name) ||
        (/^(?:href|src|action|formaction)$/.test(name) && /^\s*javascript:/i.test(value)),
    )
    .map(({ name, value }) => `<${tagName} ${name}="${value.slice(0, 60)}">`);
