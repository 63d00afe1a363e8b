import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildStory, type BuiltStory } from './build-story.ts';
import { elements, hasClass, pageAt, readPages, withClass, words, type Page } from './pages.ts';

/** Gives a story a name that no other story has. */
function rename(content: string): void {
  const file = join(content, 'story.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^name: .*$/m, 'name: Slow Thaw'));
}

/** Takes away every record of a story: one table is gone, one holds nothing, one has no entry. */
function empty(content: string): void {
  for (const folder of ['articles', 'events', 'places', 'people'])
    rmSync(join(content, folder), { recursive: true });
  rmSync(join(content, 'figures.yaml'));
  writeFileSync(join(content, 'control.yaml'), '# Nothing is known yet.\n');
  writeFileSync(join(content, 'sources.yaml'), '[]\n');
}

/** What a page says, piece by piece: headings with their level, and all other text with 0. */
function pieces(node: Tree.Node): readonly (readonly [level: number, text: string])[] {
  if ('tagName' in node && ['script', 'style', 'template'].includes(node.tagName)) return [];
  if ('tagName' in node && /^h[1-6]$/.test(node.tagName))
    return [[Number(node.tagName[1]), words(node)]];
  if (node.nodeName === '#text' && 'value' in node)
    return node.value.trim() ? [[0, node.value.trim()]] : [];
  return 'childNodes' in node ? node.childNodes.flatMap(pieces) : [];
}

/** The headings of a page with nothing between them and the next of their level. */
const overNothing = ({ document }: Page): readonly string[] =>
  elements(document, 'main').flatMap((main) => {
    const all = pieces(main);
    return all.flatMap(([level, text], index) => {
      const next = all.slice(index + 1).find(([other]) => other <= level);
      return level > 1 && (!next || next[0] > 0) ? [text] : [];
    });
  });

describe.each([
  ['one article', rename],
  [
    'no record at all',
    (content: string) => {
      rename(content);
      empty(content);
    },
  ],
])('a story with %s', (_, change) => {
  let built: BuiltStory | undefined;
  let pages: readonly Page[] = [];
  beforeAll(async () => {
    built = await buildStory(change);
    pages = readPages(built.folder);
  });
  afterAll(() => built?.remove());

  test('has one h1 on each page', () => {
    const wrong = pages.filter(({ document }) => elements(document, 'h1').length !== 1);
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('goes by its own name on each page', () => {
    const wrong = pages.filter(({ document }) => words(document).includes('Two Clocks'));
    expect(wrong.map(({ address }) => address)).toEqual([]);
    expect(words(pageAt(pages, '/').document)).toContain('Slow Thaw');
  });

  test('has no heading over nothing', () => {
    const found = pages.flatMap((page) =>
      overNothing(page).map((heading) => `${page.address}: ${heading}`),
    );
    expect(found).toEqual([]);
  });

  test('shows on its home page no list that is empty', () => {
    const home = pageAt(pages, '/');
    const headings = elements(home.document, 'h2').map((heading) => words(heading));
    expect(headings).not.toContain('More analysis');
    expect(headings).not.toContain('The numbers, and who says them');
  });

  test('counts one thing in the singular', () => {
    const plural =
      /(?<![\d.,–-])1[ \u00a0](?:minutes|sources|events|articles|places|people|figures|days|miles)\b/;
    const found = pages.flatMap(({ address, document }) => {
      const [wrong] = plural.exec(words(document)) ?? [];
      return wrong ? [`${address}: ${wrong}`] : [];
    });
    expect(found).toEqual([]);
  });

  test('explains under a map no mark that the map does not have', () => {
    const found = pages.flatMap(({ address, document }) =>
      elements(document, 'figure')
        .filter((figure) => hasClass(figure, 'map'))
        .filter((figure) => !withClass(figure, 'place-map').some(isMarked))
        .flatMap((figure) => withClass(figure, 'map-legend'))
        .map((legend) => words(legend))
        .filter((legend) => /encircled|changed|confirmed/.test(legend))
        .map((legend) => `${address}: ${legend}`),
    );
    expect(found).toEqual([]);
  });
});

/** Whether a map has the mark of a holder. */
const isMarked = (map: Tree.Element): boolean =>
  elements(map, 'path').some((path) => hasClass(path, 'mark'));
