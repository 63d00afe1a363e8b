import { posix } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { PurgeCSS } from 'purgecss';
import type { PageChange } from './page-changes.ts';
import { elementsOf, textOf, valueOf } from './elements.ts';
import type { ImportsOf } from './lazy-imports.ts';
import type { BuiltFile } from './manifest.ts';

/** Gives the words of a script and of all that it imports, by the script's address. */
type WordsOf = (script: string) => readonly string[];

/** What is looked up once for each script of a build. */
export function wordsAmong(scripts: readonly BuiltFile[], importsOf: ImportsOf): WordsOf {
  const words = new Map(
    scripts.map(({ path, bytes }) => [posix.basename(path), wordsIn(String(bytes))]),
  );
  return (script) =>
    [script, ...importsOf(script)].flatMap((address) => words.get(posix.basename(address)) ?? []);
}

/** All that a name can be in a text: `class:"when unseen"` holds `class`, `when` and `unseen`. */
const wordsIn = (text: string): readonly string[] => [...new Set(text.match(/[a-z_][\w-]*/gi))];

/**
 * Finds the rules in the styles of a page that nothing in it can come under, as changes of its text.
 * Astro gives a page the styles of every component that pages of its kind may hold. A rule stays if
 * each tag, class and id that it names is in the page, or is a word of one of its scripts: a late
 * one mounts what it names. One finder goes over all pages of a build, for many are alike.
 */
export function findUnusedStyles(
  wordsOf: WordsOf,
): (tree: Tree.Document) => Promise<readonly PageChange[]> {
  const made = new Map<string, Promise<string>>();
  const used = (css: string, names: readonly string[]): Promise<string> => {
    const key = [css, ...names].join('\n');
    const text = made.get(key) ?? withoutUnused(css, names);
    made.set(key, text);
    return text;
  };
  return async (tree) => {
    const elements = elementsOf(tree);
    const named = new Set(elements.flatMap((element) => namesIn(element, wordsOf)));
    const changes: PageChange[] = [];
    for (const element of elements) {
      const { startTag, endTag } = element.sourceCodeLocation ?? {};
      if (element.tagName !== 'style' || !startTag || !endTag) continue;
      const css = textOf(element);
      const text = await used(
        css,
        wordsIn(css).filter((word) => named.has(word)),
      );
      changes.push({ start: startTag.endOffset, end: endTag.startOffset, text });
    }
    return changes;
  };
}

/** By what a rule can name an element; a script brings the words of what it will mount. */
function namesIn(element: Tree.Element, wordsOf: WordsOf): readonly string[] {
  const classes = valueOf(element, 'class')?.split(/\s+/) ?? [];
  const own = [element.tagName, ...classes, valueOf(element, 'id') ?? ''];
  if (element.tagName !== 'script') return own;
  const address = valueOf(element, 'src');
  return [...own, ...(address === null ? wordsIn(textOf(element)) : wordsOf(address))];
}

/** Styles without the rules that name what is not among these names. */
async function withoutUnused(css: string, names: readonly string[]): Promise<string> {
  const found = [...names];
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: '', extension: 'html' }],
    css: [{ raw: css }],
    defaultExtractor: () => ({
      attributes: { names: [], values: [] },
      classes: found,
      ids: found,
      tags: found,
      undetermined: [],
    }),
    // Attributes and states change under a reader's hand: no rule goes for want of one.
    dynamicAttributes: [...wordsIn(css)],
    safelist: [/^:/],
  });
  return purged?.css ?? css;
}
