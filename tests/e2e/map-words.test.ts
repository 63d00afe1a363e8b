import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawing, wake } from './moving-map.ts';
import { useBrowser } from './visit.ts';

const open = useBrowser();
const openFixture = useBrowser('wholeSiteOrigin');

/** All that a map says of a day: the sentence on what changed, every row of its table, every mark. */
interface Said {
  readonly changes: string;
  readonly caption: string | null;
  /** Cell by cell, the row's marks after them. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  /** The names of the marks, by place. */
  readonly names: Readonly<Record<string, string>>;
  /** The markup of the table, and of what is drawn at each place beside its name. */
  readonly table: string;
  readonly drawn: Readonly<Record<string, string>>;
}

/** What the page of a day prints, or, with a map that moves, what that says now. */
const read = (page: Page, sentence: string): Promise<Said> =>
  page.evaluate(
    ({ sentence, drawing }) => {
      const text = (node: Element | null | undefined) =>
        (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const figure = document.querySelector('figure.map');
      const rows = [
        ...(figure?.querySelectorAll<HTMLTableRowElement>('.control-table tbody tr') ?? []),
      ];
      const marks = [...(figure?.querySelectorAll('.drawing a.place') ?? [])];
      const buttons = [...(figure?.querySelectorAll('.spot[role="button"]') ?? [])];
      const idOf = (element: Element) =>
        (element as HTMLElement | SVGElement).dataset['place'] ?? '';
      return {
        changes: text(document.querySelector(sentence)),
        caption: rows.length > 0 ? text(figure?.querySelector('caption')) : null,
        rows: Object.fromEntries(
          rows.map((row) => [
            idOf(row),
            [
              ...[...row.cells].map(text),
              String(row.hasAttribute('data-changed')),
              ...[...row.querySelectorAll<SVGElement>('svg')].map((mark) =>
                [mark.dataset['holder'], mark.dataset['confidence']].join(),
              ),
              ...[...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
            ],
          ]),
        ),
        names: Object.fromEntries(
          buttons.length > 0
            ? buttons.map((button) => [idOf(button), button.ariaLabel ?? ''])
            : marks.map((mark) => [idOf(mark), text(mark.querySelector('title'))]),
        ),
        table: figure?.querySelector('.control-table > table')?.outerHTML ?? '',
        drawn: Object.fromEntries(
          [...(figure?.querySelector(drawing)?.querySelectorAll('.place') ?? [])].map((place) => [
            idOf(place),
            [...place.querySelectorAll('.halo, .ring, .mark')]
              .map((part) => part.outerHTML)
              .join(''),
          ]),
        ),
      };
    },
    { sentence, drawing },
  );

test('on every day the map that moves says what the page of that day prints', async () => {
  const printed = await open({ javaScriptEnabled: false });
  const moved = await open();
  await printed.goto('/days/');
  const days = await printed
    .locator('main a[href^="/days/2"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(6, 16) ?? ''));
  await moved.goto('/map/');
  await wake(moved);
  const compared = [];
  for (const day of new Set(days)) {
    await printed.goto(`/days/${day}/`);
    await moved.evaluate((fragment) => (location.hash = fragment), `#day-${day}`);
    const said = await read(printed, '#control + p');
    const words = await read(moved, '.day-control p span');
    // The page draws the places of its frame; the map that moves has those around it as well.
    const names = Object.fromEntries(
      Object.keys(said.names).map((id) => [id, words.names[id] ?? 'no button']),
    );
    const drawn = Object.fromEntries(
      Object.keys(said.drawn).map((id) => [id, words.drawn[id] ?? 'not drawn']),
    );
    // A day without records has no table to compare.
    const table = said.caption === null ? { caption: null, rows: {}, table: '' } : {};
    expect({ ...words, names, drawn, ...table }, day).toEqual(said);
    compared.push(Object.keys(said.rows).length);
  }
  expect(compared.length).toBeGreaterThan(28);
  expect(compared.filter((rows) => rows > 30).length).toBeGreaterThan(28);
});

test('a word that a reader copies from a changed row stands apart from the next', async () => {
  const page = await openFixture();
  await page.goto('/map/#day-2016-02-02');
  await wake(page);
  const cell = page.locator('.control-table [data-place=hardatnin] td').first();
  expect(await cell.textContent()).toBe('government and allies changed this day');
});
