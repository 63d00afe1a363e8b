import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');

/** Lets a page copy, as a reader's browser does, and gives what it copied last. */
const withClipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

async function copied(address: string, button: string): Promise<string> {
  const page = await open(withClipboard);
  await page.goto(address);
  await page.click('.share summary');
  await page.click(`.share button:text-is("${button}")`);
  await page.waitForSelector('.share [role=status]:text-is("Copied")');
  return page.evaluate(() => navigator.clipboard.readText());
}

test('nothing is asked for until a reader touches the part to share', async () => {
  const page = await open();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/events/ratyan/');
  await page.waitForTimeout(300);
  expect(scripts).toEqual([]);
  await page.click('.share summary');
  await page.waitForSelector('.share button');
  expect(scripts.filter((url) => url.includes('ShareScript'))).toHaveLength(1);
});

test('the link of a record is that of its own page, whatever is in the address', async () => {
  expect(await copied('/events/ratyan/#place-nubl', 'Copy link')).toBe(
    'https://two-clocks.example/events/ratyan/',
  );
});

test('the link of an article keeps what is chosen on its graphics, and nothing else', async () => {
  const lead = '/articles/lead/';
  expect(await copied(`${lead}#event-ratyan`, 'Copy link')).toBe(
    `https://two-clocks.example${lead}#event-ratyan`,
  );
  expect(await copied(`${lead}#note-3`, 'Copy link')).toBe(`https://two-clocks.example${lead}`);
});

test('the link of an article keeps what its timelines show, and no other part of a query', async () => {
  const lead = '/articles/lead/';
  const views = '?range=2016-01-31/2016-02-05&track=talks&confidence-2=confirmed,disputed';
  expect(await copied(`${lead}${views}&utm_source=elsewhere#event-ratyan`, 'Copy link')).toBe(
    `https://two-clocks.example${lead}${views}#event-ratyan`,
  );
  expect(await copied(`${lead}?utm_source=elsewhere&toString=1`, 'Copy link')).toBe(
    `https://two-clocks.example${lead}`,
  );
});

test('the link of a record leaves a query behind', async () => {
  expect(await copied('/events/ratyan/?range=2016-02-02', 'Copy link')).toBe(
    'https://two-clocks.example/events/ratyan/',
  );
});

test('a citation can be copied as it stands there', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto('/places/ratyan/');
  const printed = (await page.textContent('.share [data-copy="citation"]'))?.trim();
  expect(printed).toMatch(
    /^Two Clocks, “Ratyan”, \d{1,2} [A-Z][a-z]+ \d{4}, https:\/\/two-clocks\.example\/places\/ratyan\/$/,
  );
  expect(await copied('/places/ratyan/', 'Copy citation')).toBe(printed);
});

test('it is said each time that something was copied, from one and the same place', async () => {
  const page = await open(withClipboard);
  await page.goto('/days/2016-02-02/');
  await page.click('.share summary');
  await page.waitForSelector('.share button');
  const status = await page.waitForSelector('.share [role=status]', { state: 'attached' });
  await status.evaluate((element) => {
    new MutationObserver(() => {
      document.body.dataset['said'] =
        `${document.body.dataset['said'] ?? ''}|${element.textContent}`;
    }).observe(element, { childList: true });
  });
  for (const [button, said] of [
    ['Copy link', '|Copied'],
    ['Copy link', '|Copied||Copied'],
    ['Copy citation', '|Copied||Copied||Copied'],
  ] as const) {
    await page.click(`.share button:text-is("${button}")`);
    await page.waitForSelector(`body[data-said="${said}"]`);
  }
  expect(await status.evaluate((element) => element.parentElement?.className)).toContain('share');
  expect(await status.isVisible()).toBe(true);
});

/** A device that has a sheet to share, on which a reader chooses something or closes it. */
function deviceWithSheet(isClosed: boolean): void {
  Object.defineProperty(navigator, 'share', {
    value: (shared: ShareData) => {
      document.documentElement.dataset['shared'] = JSON.stringify(shared);
      return isClosed
        ? Promise.reject(new DOMException('Share canceled', 'AbortError'))
        : Promise.resolve();
    },
  });
}

test.each([
  ['chooses something on it', false],
  ['closes it', true],
])('a device shares by its own sheet, and nothing is said to who %s', async (_, isClosed) => {
  const page = await open();
  const faults: Error[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  await page.addInitScript(deviceWithSheet, isClosed);
  const lead = '/articles/lead/';
  await page.goto(`${lead}?range=2016-02-01/2016-02-03#event-ratyan`);
  await page.click('.share summary');
  await page.click('.share button:text-is("Share…")');
  const told = await page.getAttribute('html[data-shared]', 'data-shared');
  expect(JSON.parse(told ?? '')).toEqual({
    title: await page.title(),
    url: `https://two-clocks.example${lead}?range=2016-02-01/2016-02-03#event-ratyan`,
  });
  await page.waitForTimeout(200);
  expect(await page.textContent('.share [role=status]')).toBe('');
  expect(faults).toEqual([]);
});

test('where a device has no sheet to share, no button offers one', async () => {
  const page = await open();
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto('/places/ratyan/');
  await page.click('.share summary');
  await page.waitForSelector('.share button:text-is("Copy link")');
  expect(await page.locator('.share button:text-is("Share…")').count()).toBe(0);
});

test('the code of an embed can be copied', async () => {
  const code = await copied('/days/2016-02-02/', 'Copy code');
  expect(code).toMatch(
    /^<iframe src="https:\/\/two-clocks\.example\/embed\/timeline\/#day-2016-02-02" /,
  );
});

test('where a browser does not let a page copy, the words are selected for the reader', async () => {
  const page = await open();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/places/ratyan/');
  await page.click('.share summary');
  await page.click('.share button:text-is("Copy citation")');
  await page.waitForFunction(() => getSelection()?.toString().startsWith('Two Clocks, “Ratyan”'));
});

test('without script the link, the citation and the code stand there to take', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto('/places/ratyan/');
  await page.click('.share summary');
  const words = await page.innerText('.share');
  expect(words).toContain('https://two-clocks.example/places/ratyan/');
  expect(words).toContain('<iframe src=');
  expect(await page.locator('.share button').count()).toBe(0);
});

test('a heading of an article can be reached by keyboard, and leads to itself', async () => {
  const page = await open();
  await page.goto('/articles/lead/');
  const link = page.locator('.prose h2 > a').first();
  await link.focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toMatch(/^#section-/);
  expect(await page.locator('.prose h2').first().innerText()).toBe(await link.innerText());
});
