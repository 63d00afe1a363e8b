import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readPage, withChanges, type Change } from './changes.ts';
import { standingIn, textOf, valueOf } from './elements.ts';
import { isWhole } from './whole-sheet.ts';

/** A style block or a module that gives way to the one that gathers it, or to nothing. */
export interface Gathered extends Change {
  readonly element: Tree.Element;
  /** What the element holds now; null for one that is taken out. */
  readonly inside: string | null;
}

/**
 * A built page with the style blocks of its head in one and its inline modules in one: the policy
 * names each by a hash, and a hash is 40 bytes that no compression makes fewer.
 *
 *     <style>@layer a, b;</style>…<style>p{}</style>  ->  …<style>@layer a, b;p{}</style>
 */
export const gatherInline = (html: string): string => withChanges(html, gatheredIn(readPage(html)));

/** What `gatherInline` changes in a page. */
export function gatheredIn(tree: Tree.Document): readonly Gathered[] {
  const elements = standingIn(tree);
  return [...gatherStyles(elements), ...gatherModules(elements)];
}

/**
 * All styles of the head where the last of them stands, in the order in which they stood. That of a
 * graphic stays with it, behind the text that is read first. So does one that says for whom it is
 * (`media`), and so do all where a sheet must begin with what one of them says. Throws where one would
 * swallow the next.
 */
function gatherStyles(elements: readonly Tree.Element[]): readonly Gathered[] {
  const head = elements.find(({ tagName }) => tagName === 'head');
  const styles = (head ? standingIn(head) : []).filter(
    ({ tagName, attrs }) => tagName === 'style' && attrs.length === 0,
  );
  const texts = styles.map((style) => textOf(style).trim());
  const mustStay = texts.some((text) => /@(?:import|namespace|charset)\b/i.test(text));
  if (styles.length < 2 || mustStay) return [];
  const open = texts.find((text) => !isWhole(text));
  if (open !== undefined)
    throw new Error(
      `A style sheet does not close what it opens: …${open.slice(-60)}\n` +
        '    Close its comment, string, bracket or block.',
    );
  return gather(styles, '<style>', texts.join(''), '</style>');
}

/**
 * All inline modules where the last of them stands, each in a function of its own, so that their
 * names do not meet; an async one, whose error is told and stops no other. A module runs when the
 * page is read, wherever in it it stands; where one imports or waits, or a script in a file runs
 * among them, all stay.
 */
function gatherModules(elements: readonly Tree.Element[]): readonly Gathered[] {
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  const modules = scripts.filter(
    (script) => valueOf(script, 'type') === 'module' && script.attrs.length === 1,
  );
  const texts = modules.map((module) => textOf(module).trim());
  const mustStay =
    scripts.some((script) => valueOf(script, 'src') !== null) ||
    texts.some((text) => /\bimport\s*[^(.\s]|\b(?:export|await)\b/.test(text));
  const joined = texts.map((text) => `(async()=>{${text}\n})();`).join('');
  return modules.length < 2 || mustStay
    ? []
    : gather(modules, '<script type="module">', joined, '</script>');
}

/** Takes some elements out, and puts something in the place of the last. */
const gather = (
  elements: readonly Tree.Element[],
  opening: string,
  inside: string,
  closing: string,
): readonly Gathered[] =>
  elements.flatMap((element): readonly Gathered[] => {
    const { startOffset: start, endOffset: end } = element.sourceCodeLocation ?? {};
    if (start === undefined || end === undefined) return [];
    return element === elements.at(-1)
      ? [{ element, start, end, inside, text: opening + inside + closing }]
      : [{ element, start, end, inside: null, text: '' }];
  });
