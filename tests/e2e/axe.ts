import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** A rule that is broken, and selectors of the first elements that break it. */
interface Fault {
  readonly rule: string;
  readonly elements: readonly string[];
}

/**
 * What axe finds by all its rules on the page that is open, with all that can be unfolded, each with
 * the elements concerned. Marks of a map stand where the places are, however near to each other, so
 * they may be small, if the page leads to the place by a link in a list as well.
 */
export async function findFaults(page: Page): Promise<readonly Fault[]> {
  // Evaluated rather than added as a script, which the site's policy would refuse, as it should.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { readonly axe: typeof axe };
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const values = [...new Set(checker.getRules().flatMap(({ tags }) => tags))];
    const { violations } = await checker.run(document, {
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values },
    });
    const isListedMark = (selector: string): boolean => {
      const mark = document.querySelector<HTMLElement>(selector)?.closest('[data-place]');
      const figure = mark?.closest('.place-map')?.closest('figure');
      const path = `/places/${mark?.getAttribute('data-place') ?? ''}/`;
      return [...(figure?.querySelectorAll<HTMLAnchorElement>('details a') ?? [])].some(
        ({ pathname }) => pathname === path,
      );
    };
    return violations.flatMap(({ id, help, nodes }) => {
      const elements = nodes
        .map(({ target }) => target.join(' '))
        .filter((selector) => id !== 'target-size' || !isListedMark(selector));
      return elements.length > 0
        ? [{ rule: `${id}: ${help}`, elements: elements.slice(0, 5) }]
        : [];
    });
  });
}
