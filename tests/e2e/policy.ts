import type {
  BrowserContextOptions,
  ElementHandle,
  Frame,
  Page,
  Request,
  Route,
} from 'playwright-core';
import { windows, type Open } from './visit.ts';

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
      // The page for missing addresses is itself sent with status 404.
      if (!/status of 404/.test(text)) note(text);
  });
  page.on('pageerror', (error) => note(String(error)));
  return refused;
}

/** What was noticed while pages were touched. */
export interface Noticed {
  /** What a browser refused or complained of, in words. */
  readonly refused: readonly string[];
  /** Addresses on other hosts that were asked for. */
  readonly elsewhere: readonly string[];
  /** Paths of all that was asked for. */
  readonly asked: ReadonlySet<string>;
}

/** Opens pages of one host and does to each whatever a reader can do. */
export async function touchPages(
  open: Open,
  origin: string,
  addresses: readonly string[],
  options: BrowserContextOptions = {},
): Promise<Noticed> {
  const { refused, urls } = await visitPages(open, addresses, touchEverything, options);
  return {
    refused,
    elsewhere: urls.filter((url) => url.origin !== origin).map(({ href }) => href),
    asked: new Set(urls.map(({ pathname }) => pathname)),
  };
}

/** Opens pages and does something to each; what the browser refused meanwhile, and was asked for. */
export async function visitPages(
  open: Open,
  addresses: readonly string[],
  act: (page: Page) => Promise<void> = () => Promise.resolve(),
  options: BrowserContextOptions = {},
): Promise<{ readonly refused: readonly string[]; readonly urls: readonly URL[] }> {
  const queue = addresses.values();
  const noticed = await Promise.all(
    Array.from({ length: windows }, async () => {
      const page = await open(options);
      const refused = await watchPolicy(page);
      const urls = watchRequests(page);
      for (const address of queue) {
        await page.goto(address);
        await act(page);
      }
      return { refused, urls };
    }),
  );
  return {
    refused: noticed.flatMap(({ refused }) => refused),
    urls: noticed.flatMap(({ urls }) => urls),
  };
}

/** All that a page asks a host for, as it happens, but not the page itself. */
function watchRequests(page: Page): readonly URL[] {
  const urls: URL[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    // Where a reader goes is no request of the page.
    if (leadsAway(request, [page.mainFrame()])) return;
    if (/^https?:$/.test(url.protocol)) urls.push(url);
  });
  return urls;
}

const controls = 'button, summary, input, select, [role=button], [role=slider], [tabindex="0"]';
const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', '+', '-', 'Enter', 'Escape'];

/** How long a thing may be in the way of what is to be touched, in ms; then it is let be. */
const timeout = 300;

/** Goes down the whole page, as a reader would, so that whatever waits to be seen is loaded. */
export const readToTheEnd = (frame: Page | Frame): Promise<void> =>
  frame.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise((done) => requestAnimationFrame(done));
    }
    await document.fonts.ready;
  });

/** Whether a request would lead a window, or a frame that is touched in it, to another page. */
const leadsAway = (request: Request, frames: readonly Frame[]): boolean =>
  request.isNavigationRequest() && frames.includes(request.frame());

/**
 * Answers what leads away from a page, or from a frame in it, with nothing, so that the browser
 * stays there, and closes windows that are opened. Returns how to end that.
 */
async function stayOn(page: Page, frame: Frame): Promise<() => Promise<void>> {
  const frames = [frame, page.mainFrame()];
  const answer = (route: Route, request: Request) =>
    leadsAway(request, frames) ? route.fulfill({ status: 204 }) : route.fallback();
  const close = (popup: Page) => void popup.close().catch(() => null);
  await page.route('**', answer);
  page.on('popup', close);
  return async () => {
    await page.unroute('**', answer);
    page.off('popup', close);
  };
}

/** The longest that all of a page may take to be touched, in ms. */
const limit = 120_000;

/**
 * Does to a page, or to a frame in it, whatever a reader can do without leaving it: reads it to the
 * end, points at references, presses every control and the keys that move things, turns the wheel
 * over graphics, opens the part to share and presses every button there. Names the page if that
 * does not end.
 */
export async function touchEverything(page: Page, frame = page.mainFrame()): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      fail(new Error(`${frame.url()} is not touched to the end in ${limit / 1000} s`));
    }, limit);
  });
  await Promise.race([touchAll(page, frame), late]).finally(() => {
    clearTimeout(timer);
  });
}

async function touchAll(page: Page, frame: Frame): Promise<void> {
  await readToTheEnd(frame);
  await meetLateScripts(frame);
  await page.waitForLoadState('networkidle');
  const leave = await stayOn(page, frame);
  // The system drags a link away, and sometimes never says that it has begun: Playwright waits for that.
  await frame.evaluate(() => {
    addEventListener('dragstart', (event) => event.preventDefault());
  });
  for (const reference of (await frame.$$('a.mention, .graphic a, svg a')).slice(0, 6)) {
    await reference.hover({ timeout }).catch(() => null);
    await reference.focus().catch(() => null);
  }
  for (const graphic of (await frame.$$('.graphic, place-map, time-line')).slice(0, 4)) {
    await graphic.hover({ timeout }).catch(() => null);
    await page.mouse.wheel(0, -120);
    await page.mouse.down();
    await page.mouse.move(300, 300, { steps: 3 });
    await page.mouse.up();
  }
  // What one control opens may hold others, so they are looked for twice.
  const pressed = new Map<string, number>();
  for (let round = 0; round < 2; round++)
    for (const control of await frame.$$(controls)) {
      const kind = await control.evaluate(kindOf).catch(() => null);
      const times = kind === null ? most : (pressed.get(kind) ?? 0);
      if (kind === null || times >= most || !(await control.isVisible())) continue;
      pressed.set(kind, times + 1);
      await press(control).catch(() => null);
      if (times === 0) for (const key of keys) await page.keyboard.press(key);
    }
  await pressShare(frame);
  await leave();
}

/** Stays at each element that waits for its script until that is there, or does not come. */
async function meetLateScripts(frame: Frame): Promise<void> {
  for (const waiting of (await frame.$$(':not(:defined)')).slice(0, 3)) {
    await waiting.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await frame
      .waitForFunction((element) => element.matches(':defined'), waiting, { timeout: 5000 })
      .catch(() => null);
  }
}

/** How many controls of the same kind are pressed: of fifty places on a map, the first three. */
const most = 3;

/** Controls of one kind are alike in name, class and place. */
const kindOf = (element: Element): string =>
  [element, element.parentElement, element.closest('.graphic')]
    .map((one) => `${one?.localName ?? ''}.${one?.getAttribute('class') ?? ''}`)
    .join(' ');

/** Opens the part to share, where a page has one, and presses the buttons that a script adds. */
async function pressShare(frame: Frame): Promise<void> {
  const share = frame.locator('details.share');
  if ((await share.count()) === 0) return;
  const isOpen = await share.evaluate((element) => element.hasAttribute('open'));
  if (!isOpen) await share.locator('summary').click();
  await share.locator('button').first().waitFor();
  for (const button of await share.locator('button').all()) await button.click();
}

async function press(control: ElementHandle<Element>): Promise<void> {
  const choices = (await control.$$('option')).length;
  if (choices > 1) await control.selectOption({ index: 1 }, { timeout });
  else await control.click({ timeout });
}
