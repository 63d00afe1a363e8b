import type { Driver, Key } from './driver.ts';

/** What the pages of Playwright and of Puppeteer both do. */
interface DrivenPage {
  readonly goto: (url: string) => Promise<unknown>;
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly keyboard: { readonly press: (key: Key) => Promise<void> };
  readonly mouse: {
    readonly move: (x: number, y: number, options?: { readonly steps: number }) => Promise<void>;
    readonly click: (x: number, y: number) => Promise<void>;
    readonly down: () => Promise<void>;
    readonly up: () => Promise<void>;
  };
  readonly pdf: (options: { readonly format: 'A4' }) => Promise<Uint8Array>;
}

/** A window that Playwright or Puppeteer opened. */
export const driverOf = (
  page: DrivenPage,
  { errors, close }: Pick<Driver, 'errors' | 'close'>,
): Driver => ({
  visit: async (url) => {
    await page.goto(url);
  },
  evaluate: (expression) => page.evaluate(expression),
  press: (key) => page.keyboard.press(key),
  point: ({ x, y }) => page.mouse.move(x, y),
  click: ({ x, y }) => page.mouse.click(x, y),
  drag: async (from, to) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 10 });
    await page.mouse.up();
  },
  print: () => page.pdf({ format: 'A4' }),
  errors,
  close,
});
