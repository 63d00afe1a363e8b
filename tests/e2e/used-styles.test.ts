import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { elementsOf, textOf } from '../../src/publish/elements.ts';
import { wakeViews } from './moving-views.ts';
import { longestPages, useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');
const folder = inject('wholeSite').folder;

/** The styles of a page's components, which Astro gathers; where a drawing stands is said apart. */
const gathered = (html: string): string => {
  const tree: Tree.Document = parse(html);
  const styles = elementsOf(tree).filter(({ tagName }) => tagName === 'style');
  return styles
    .map(textOf)
    .reduce((longest, text) => (text.length > longest.length ? text : longest));
};

/** The styles of all pages of a kind: what was taken out of one stands in another that uses it. */
const stylesOfKind = (kind: string): readonly string[] => [
  ...new Set(
    globSync(`${kind}/*/index.html`, { cwd: folder }).map((path) =>
      gathered(readFileSync(join(folder, path), 'utf8')),
    ),
  ),
];

/**
 * What other pages say of something on this one, and this one does not. Rules are the same that
 * say the same on the same condition: one that lost a selector of several is still itself.
 */
const missed = (page: Page, styles: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((texts) => {
    // Whether a reader points at it now, or a mark stands before it, is not asked.
    const states = /:(?:hover|active|target|focus(?:-visible)?)\b/g;
    const parts = /, ::[\w-]+|::[\w-]+/g;
    const elementsUnder = (selector: string) => {
      const shape = selector.replace(parts, '').replace(states, ':is(*)');
      return shape === '' ? [] : document.querySelectorAll(shape);
    };
    const rulesOf = (rules: CSSRuleList, around: string): readonly (readonly [string, string])[] =>
      [...rules].flatMap((rule) => {
        const { cssRules } = rule as CSSGroupingRule;
        return rule instanceof CSSStyleRule
          ? [[`${around}{${rule.style.cssText}}`, rule.selectorText] as const]
          : rulesOf(cssRules ?? [], `${around}${rule.cssText.slice(0, rule.cssText.indexOf('{'))}`);
      });
    const gather = (sheets: readonly CSSStyleSheet[]) => {
      const held = new Map<string, Set<Element>>();
      for (const [says, selector] of sheets.flatMap((sheet) => rulesOf(sheet.cssRules, '')))
        held.set(says, new Set([...(held.get(says) ?? []), ...elementsUnder(selector)]));
      return held;
    };
    const own = gather([...document.styleSheets]);
    const all = gather(
      texts.map((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return sheet;
      }),
    );
    return [...all].flatMap(([says, held]) =>
      [...held]
        .filter((one) => !own.get(says)?.has(one))
        .map((one) => `${one.localName}.${one.className} ${says}`)
        .slice(0, 1),
    );
  }, styles);

test.each(['articles', 'days', 'events', 'places', 'people'])(
  'of %s none lacks a rule for what stands in it, before a touch and after',
  async (kind) => {
    const styles = stylesOfKind(kind);
    for (const address of longestPages(folder, kind, 3)) {
      const page = await open();
      await page.goto(address);
      expect(await missed(page, styles), address).toEqual([]);
      await wakeViews(page);
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.locator('.share summary').hover();
      if (kind === 'articles')
        expect(await page.locator('.leaflet-container').count()).toBeGreaterThan(0);
      expect(await missed(page, styles), `${address}, moving`).toEqual([]);
      await page.close();
    }
  },
);
