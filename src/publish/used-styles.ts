import { posix } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { PurgeCSS } from 'purgecss';
import type { PageChange } from './page-changes.ts';
import { elementsOf, textOf, valueOf } from './elements.ts';
import type { ImportsOf } from './lazy-imports.ts';
import type { BuiltFile } from './manifest.ts';

/** Returns the words of a script and of everything that it imports, by the script's address. */
type WordsOf = (script: string) => readonly string[];

/** Collects the words of all scripts of a build. */
export function wordsAmong(scripts: readonly BuiltFile[], importsOf: ImportsOf): WordsOf {
  const words = new Map(
    scripts.map(({ path, bytes }) => [posix.basename(path), wordsIn(String(bytes))]),
  );
  return (script) =>
    [script, ...importsOf(script)].flatMap((address) => words.get(posix.basename(address)) ?? []);
}

/** All words of a text that may be names: `class`, `when` and `unseen` of `class:"when unseen"`. */
const wordsIn = (text: string): readonly string[] => [...new Set(text.match(/[a-z_][\w-]*/gi))];

/**
 * Makes a function that finds unused rules in the styles of a page, as changes that remove them.
 * Astro gives a page the styles of every component that pages of its kind may contain. A rule is
 * kept if each tag, class and id in its selector is in the page, or is a word in one of its
 * scripts, which may add such an element later. One function serves all pages of a build, since it
 * caches results.
 */
export function findUnusedStyles(
  wordsOf: WordsOf,
): (tree: Tree.Document) => Promise<readonly PageChange[]> {
  const cached = new Map<string, Promise<string>>();
  const used = (css: string, names: readonly string[]): Promise<string> => {
    const key = [css, ...names].join('\n');
    const text = cached.get(key) ?? withoutUnused(css, names);
    cached.set(key, text);
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

/** The names by which rules can select an element; for a script, all of its words. */
function namesIn(element: Tree.Element, wordsOf: WordsOf): readonly string[] {
  const classes = valueOf(element, 'class')?.split(/\s+/) ?? [];
  const own = [element.tagName, ...classes, valueOf(element, 'id') ?? ''];
  if (element.tagName !== 'script') return own;
  const address = valueOf(element, 'src');
  return [...own, ...(address === null ? wordsIn(textOf(element)) : wordsOf(address))];
}

/** Removes the rules that select a tag, class or id that is not among the names. */
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
    // Attributes and states change while a page is used, so no rule is removed because of them.
    dynamicAttributes: [...wordsIn(css)],
    safelist: [/^:/],
  });
  return purged?.css ?? css;
}
