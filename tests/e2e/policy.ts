import type { Page } from 'playwright-core';

/** What a browser refused on a page, or complained of, in words, as it happens. */
export async function watchPolicy(page: Page): Promise<readonly string[]> {
  const refused: string[] = [];
  const note = (words: string) => refused.push(`${new URL(page.url()).pathname} ${words}`);
  await page.exposeFunction('noteViolation', note);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sample, sourceFile, lineNumber } = event;
      const words = `${violatedDirective} refused ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`;
      (globalThis as unknown as { noteViolation: (words: string) => void }).noteViolation(words);
    });
  });
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || /content security policy|permissions.policy/i.test(text))
      // The page that says that nothing stands at an address is itself answered with 404.
      if (!/status of 404/.test(text)) note(text);
  });
  page.on('pageerror', (error) => note(String(error)));
  return refused;
}

const controls = 'button, summary, input, select, [role=button], [role=slider], [tabindex="0"]';
const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', '+', '-', 'Enter', 'Escape'];

/** Goes down the whole page, as a reader would, so that whatever waits to be seen is loaded. */
export const readToTheEnd = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise((done) => requestAnimationFrame(done));
    }
    await document.fonts.ready;
  });

/**
 * Does to a page whatever a reader can do without leaving it: reads it to the end, points at
 * references, presses every control and the keys that move things, turns the wheel over graphics.
 */
export async function touchEverything(page: Page): Promise<void> {
  await readToTheEnd(page);
  await page.waitForLoadState('networkidle');
  const { pathname } = new URL(page.url());
  for (const reference of (await page.$$('a.mention, .graphic a, svg a')).slice(0, 6)) {
    await reference.hover({ timeout: 1000 }).catch(() => null);
    await reference.focus().catch(() => null);
  }
  for (const graphic of (await page.$$('.graphic, place-map, time-line')).slice(0, 4)) {
    await graphic.hover({ timeout: 1000 }).catch(() => null);
    await page.mouse.wheel(0, -120);
    await page.mouse.down();
    await page.mouse.move(300, 300, { steps: 3 });
    await page.mouse.up();
  }
  const count = await page.locator(controls).count();
  for (let index = 0; index < Math.min(count, 40); index++) {
    const control = page.locator(controls).nth(index);
    if (!(await control.isVisible())) continue;
    await touch(control).catch(() => null);
    for (const key of index < 4 ? keys : []) await page.keyboard.press(key);
    if (new URL(page.url()).pathname !== pathname) await page.goBack();
  }
}

async function touch(control: ReturnType<Page['locator']>): Promise<void> {
  const timeout = 1000;
  const kind = await control.evaluate((element) => element.localName);
  const choices = kind === 'select' ? await control.locator('option').count() : 0;
  if (choices > 1) await control.selectOption({ index: 1 }, { timeout });
  else await control.click({ timeout });
}
