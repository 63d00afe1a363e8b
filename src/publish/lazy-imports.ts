import { posix } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { PageChange } from './page-changes.ts';
import { elementsOf, valueOf } from './elements.ts';
import type { BuiltFile } from './manifest.ts';

/** Returns the addresses of everything that a script imports, directly or indirectly. */
export type ImportsOf = (script: string) => readonly string[];

/**
 * The changes to a page that list, beside each script in a template, everything that it imports. A
 * browser can then load all of it at once, instead of each file after the one that imports it:
 *
 *     <template><script type="module" src="/_astro/map.js"></script></template>  ->
 *     <template><link rel="modulepreload" href="/_astro/shared.js"><script …></script></template>
 *
 * Of equal templates, as on a page with two maps, only the first is kept.
 */
export function importsIn(
  tree: Tree.Document,
  html: string,
  importsOf: ImportsOf,
): readonly PageChange[] {
  const seen = new Set<string>();
  return elementsOf(tree).flatMap((element) => {
    const { startOffset: start, endOffset: end, startTag } = element.sourceCodeLocation ?? {};
    const script = scriptIn(element);
    if (script === null || start === undefined || end === undefined || !startTag) return [];
    const isRepeated = seen.has(html.slice(start, end));
    seen.add(html.slice(start, end));
    const links = importsOf(script).map(
      (address) => `<link rel="modulepreload" href="${address}">`,
    );
    return isRepeated
      ? [{ start, end, text: '' }]
      : [{ start: startTag.endOffset, end: startTag.endOffset, text: links.join('') }];
  });
}

/** The address of the script in a template; null for any other element. */
function scriptIn(element: Tree.Element): string | null {
  const script =
    element.nodeName === 'template' &&
    elementsOf(element).find(({ tagName }) => tagName === 'script');
  return script ? valueOf(script, 'src') : null;
}

/**
 * Finds the imports of the scripts of a build. File names contain a checksum, so a script that
 * contains the name of another imports it.
 */
export function importsAmong(scripts: readonly BuiltFile[]): ImportsOf {
  const texts = new Map(scripts.map(({ path, bytes }) => [posix.basename(path), String(bytes)]));
  const names = [...texts.keys()];
  return (script) => {
    const found = new Set([posix.basename(script)]);
    for (const name of found)
      for (const other of names) if (texts.get(name)?.includes(other)) found.add(other);
    return [...found].slice(1).map((name) => posix.join(posix.dirname(script), name));
  };
}
