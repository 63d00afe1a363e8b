import { attribute, elements, withClass, type Page } from './pages.ts';

/** What graphics have on any of some pages: classes, attributes, custom elements. */
export const namesInGraphics = (pages: readonly Page[]): ReadonlySet<string> =>
  new Set(pages.flatMap(({ document }) => drawnIn(document).flatMap(namesOf)));

/**
 * The HTML of a page as it would be had nobody drawn a graphic in it: without its figures, without
 * the style rules that name what graphics have and the rest of this page has not, and without the
 * module that fetches the scripts of graphics.
 */
export function withoutGraphics({ html, document }: Page, inGraphics: ReadonlySet<string>): string {
  const drawn = new Set(drawnIn(document));
  const rest = elements(document).filter((element) => !drawn.has(element));
  const elsewhere = new Set(rest.flatMap(namesOf));
  const isForFigures = (selector: string): boolean =>
    (selector.match(/\.[\w-]+|\[data-[\w-]+|(?<![\w.#:[-])[a-z]+(?:-[a-z]+)+/g) ?? []).some(
      (name) => inGraphics.has(name) && !elsewhere.has(name),
    );
  return html
    .replace(/<figure\b[^>]*\bclass="[^"]*\bgraphic\b[^"]*".*?<\/figure>/gs, '')
    .replace(loader, '')
    .replace(
      /(<style[^>]*>)(.*?)(<\/style>)/gs,
      (_, open: string, css: string, close: string) => open + keepRules(css, isForFigures) + close,
    );
}

/** The module that watches for readers who come near to what is to move. */
const loader = /<script type="module">(?:(?!<\/script>).)*template\[data-for\].*?<\/script>/s;

type Element = ReturnType<typeof elements>[number];

/** Everything inside the graphics of a page, and what holds them. */
function drawnIn(document: Page['document']): readonly Element[] {
  const graphics = [...withClass(document, 'graphic'), ...elements(document, 'time-line')];
  return graphics.flatMap((graphic) => [graphic, ...elements(graphic)]);
}

/** What a selector can name an element by: `.graphic`, `[data-astro-cid-abc`, `time-line`. */
const namesOf = (element: Element): readonly string[] => [
  ...(attribute(element, 'class') ?? '').split(/\s+/).map((name) => `.${name}`),
  ...element.attrs.map(({ name }) => `[${name}`),
  ...(element.tagName.includes('-') ? [element.tagName] : []),
];

/** Style rules without those of which every selector is unwanted, and without emptied blocks. */
function keepRules(css: string, isUnwanted: (selector: string) => boolean): string {
  let kept = '';
  let from = 0;
  while (from < css.length) {
    const [head = ''] = /^[^{;]*/.exec(css.slice(from)) ?? [];
    const open = from + head.length;
    if (css[open] !== '{') {
      kept += css.slice(from, open + 1);
      from = open + 1;
      continue;
    }
    const end = endOfBlock(css, open);
    kept += keepRule(head.trim(), css.slice(open + 1, end - 1), isUnwanted);
    from = end;
  }
  return kept;
}

function keepRule(head: string, inside: string, isUnwanted: (selector: string) => boolean): string {
  if (/^@(?:layer|media|container|supports)\b/.test(head)) {
    const rules = keepRules(inside, isUnwanted);
    return rules.trim() === '' ? '' : `${head}{${rules}}`;
  }
  if (head.startsWith('@')) return `${head}{${inside}}`;
  const selectors = head.split(/,(?![^(]*\))/).filter((selector) => !isUnwanted(selector));
  return selectors.length > 0 ? `${selectors.join(',')}{${inside}}` : '';
}

/** The position after the bracket that closes the one at a position. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}' && --depth === 0) return at + 1;
  }
  return css.length;
}
