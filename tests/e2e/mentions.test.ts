import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');
const openWithScrollbars = useBrowser('wholeSiteOrigin', { hasScrollbars: true });
const address = '/articles/the-road-north/';
const mentions = 'a.mention';
const card = '.mention-card';

test('a mention shows its card on hover, and the pointer can go into it', async () => {
  const page = await open();
  await page.goto(address);
  await page.locator(`${mentions}[href="/events/duwayr-jibbin/"]`).first().hover();
  await page.locator(card).waitFor();
  const words = await page.locator(card).innerText();
  expect(words).toContain('Duwayr al-Zaytun and Tal Jibbin change hands');
  expect(words).toMatch(/1\sFebruary 2016 · confirmed/);
  expect(words).toContain('The event and its sources');
  await page.locator(`${card} a`).hover();
  await page.waitForTimeout(500);
  expect(await page.locator(card).count()).toBe(1);
  await page.mouse.move(2, 2);
  await page.locator(card).waitFor({ state: 'detached' });
  await page.close();
});

test('it shows it on focus, explains the link with it, and Escape closes it', async () => {
  const page = await open();
  await page.goto(address);
  await page.locator('main a').first().focus();
  const mention = page.locator(mentions).first();
  while (!(await mention.evaluate((link) => link === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.locator(card).waitFor();
  const id = await mention.getAttribute('aria-describedby');
  const said = page.locator(`#${id ?? ''}`);
  expect(await said.innerText()).toContain('Duwayr al-Zaytun and Tal Jibbin change hands');
  await page.keyboard.press('Escape');
  expect(await page.locator(card).count()).toBe(0);
  expect(await mention.getAttribute('aria-describedby')).toBeNull();
  expect(await mention.evaluate((link) => link === document.activeElement)).toBe(true);
  const goal = await mention.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${goal ?? ''}`);
  await page.close();
});

test('the first tap opens the card, whose link leads on; a tap elsewhere closes it', async () => {
  const page = await open({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 700 },
  });
  await page.goto(address);
  const mention = page.locator(mentions).nth(2);
  await mention.tap();
  await page.locator(card).waitFor();
  expect(new URL(page.url()).pathname).toBe(address);
  await page.locator('h1').tap();
  await page.locator(card).waitFor({ state: 'detached' });
  const goal = await mention.getAttribute('href');
  await mention.tap();
  await page.locator(`${card} a`).tap();
  await page.waitForURL(`**${goal ?? ''}`);
  await page.close();
});

test('a tap follows the link when the script does not come', async () => {
  const page = await open({ hasTouch: true, isMobile: true }, [
    /ERR_FAILED .*\.js/,
    /Failed to fetch dynamically imported module/,
  ]);
  await page.goto(address);
  await page.route('**/*.js', (route) => route.abort());
  const mention = page.locator(mentions).nth(2);
  const goal = await mention.getAttribute('href');
  await mention.tap();
  await page.waitForURL(`**${goal ?? ''}`);
  await page.close();
});

test('a card says no more than its mention when the words do not come, and all once they do', async () => {
  const page = await open({}, [/ERR_FAILED .*\/mentions\.json/]);
  await page.goto(address);
  await page.route('**/mentions.json', (route) => route.abort(), { times: 1 });
  const mention = page.locator(`${mentions}[href="/people/sana/"]`).first();
  await mention.hover();
  await page.locator(card).waitFor();
  expect(await page.locator(`${card} b`).innerText()).toBe('SANA');
  expect(await page.locator(`${card} small`).innerText()).toBe('');
  await page.mouse.move(2, 2);
  await page.locator(card).waitFor({ state: 'detached' });
  await mention.hover();
  await page.getByText('State news agency of Syria', { exact: true }).waitFor();
  await page.close();
});

test.each([320, 390, 1280])(
  'no card covers its words or leaves the window, %i px wide',
  async (width) => {
    const page = await open({ viewport: { width, height: 700 } });
    await page.goto(address);
    const count = Math.min(await page.locator(mentions).count(), 25);
    const faults: string[] = [];
    const answer = await page.request.get('/mentions.json');
    const summaries = (await answer.json()) as Record<string, readonly [string, string]>;
    for (let index = 0; index < count; index += 1) {
      const mention = page.locator(mentions).nth(index);
      await page.mouse.move(1, 1);
      await mention.scrollIntoViewIfNeeded();
      await mention.hover();
      await page.waitForFunction(
        (title) => document.querySelector('.mention-card b')?.textContent === title,
        summaries[(await mention.getAttribute('href')) ?? '']?.[0],
      );
      const fault = await mention.evaluate((link) => {
        const box = document.querySelector('.mention-card')?.getBoundingClientRect();
        if (!box) return 'no card';
        const covers = [...link.getClientRects()].some(
          (line) =>
            box.left < line.right &&
            box.right > line.left &&
            box.top < line.bottom &&
            box.bottom > line.top,
        );
        const isOut = box.left < 0 || box.right > document.documentElement.clientWidth;
        return covers ? 'covers' : isOut ? 'leaves' : null;
      });
      if (fault) faults.push(`${index} ${fault}`);
    }
    await page.close();
    expect(faults).toEqual([]);
  },
);

test('without script a mention is a link', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(address);
  const mention = page.locator(mentions).first();
  const goal = await mention.getAttribute('href');
  await mention.click();
  await page.waitForURL(`**${goal ?? ''}`);
  await page.close();
});

test('no card lies under the scrollbar of a narrow window', async () => {
  const page = await openWithScrollbars({ viewport: { width: 320, height: 640 } });
  await page.goto(address);
  const room = await page.evaluate(() => document.documentElement.clientWidth);
  expect(room).toBeLessThan(320);
  await page.keyboard.press('Tab');
  for (const mention of await page.locator(mentions).all()) {
    await mention.focus();
    await page.locator(card).waitFor();
    const box = await page.locator(card).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(8);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(room - 8);
    await page.keyboard.press('Escape');
  }
});
