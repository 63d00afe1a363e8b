import { expect } from 'vitest';
import type { Driver, Key, Spot } from './driver.ts';
import { searchFor, wordsFor, type Search, type Thing } from './parts.ts';

/** How long a page may take to do what was asked, in milliseconds. */
const patience = 20_000;

/** How long a hand takes from the end of a drag to the next thing, in milliseconds. */
const afterDrag = 200;

/** Somebody who reads the site in some browser, and knows things by their roles and names. */
export class Reader {
  readonly #driver: Driver;
  readonly #origin: string;

  constructor(driver: Driver, origin: string) {
    this.#driver = driver;
    this.#origin = origin;
  }

  visit(path: string): Promise<void> {
    return this.#driver.visit(`${this.#origin}${path}`);
  }

  /** Path, query and fragment of the address. */
  address(): Promise<string> {
    return this.inPage(() => location.pathname + location.search + location.hash);
  }

  /** What a function gives in the page; it knows nothing but what it is handed. */
  async inPage<Given extends readonly unknown[], Result>(
    act: (...given: Given) => Result,
    ...given: Given
  ): Promise<Result> {
    const list = given.map((one) => JSON.stringify(one)).join();
    return (await this.#driver.evaluate(`(${act.toString()})(${list})`)) as Result;
  }

  /** The words of a thing, in one line. */
  async words(thing: Thing): Promise<string> {
    await this.untilSeen(thing);
    return (await this.inPage(look, searchFor(thing)))?.words ?? '';
  }

  async click(thing: Thing): Promise<void> {
    await this.#driver.click(await this.#middleOf(thing));
  }

  /** Brings the pointer on a thing. */
  async point(thing: Thing): Promise<void> {
    const { x, y } = await this.#middleOf(thing);
    await this.#driver.point({ x: x - 3, y: y - 3 });
    await this.#driver.point({ x, y });
  }

  /** Gives a thing the focus, as Tab does. */
  async focus(thing: Thing): Promise<void> {
    await this.#middleOf(thing);
    await this.inPage(look, searchFor(thing), true);
  }

  /** Writes words into a field, in the place of those that stand there. */
  async write(field: Thing, words: string): Promise<void> {
    await this.focus(field);
    await this.inPage(
      ({ selector }, written) => {
        const input = document.querySelector<HTMLInputElement>(selector);
        if (!input) return;
        input.value = written;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      searchFor(field),
      words,
    );
  }

  /** Brings a thing to where the eye rests: a third of the window from its top. */
  async readTo(thing: Thing): Promise<void> {
    await this.untilSeen(thing);
    await this.inPage(look, searchFor(thing), false, true);
  }

  async press(...keys: readonly Key[]): Promise<void> {
    for (const key of keys) await this.#driver.press(key);
  }

  /** Drags over a thing from one share of its width to another. */
  async drag(thing: Thing, from: number, to: number): Promise<void> {
    const { x, y } = await this.#middleOf(thing);
    const { width = 0 } = (await this.inPage(look, searchFor(thing))) ?? {};
    const at = (share: number) => ({ x: x + (share - 0.5) * width, y });
    await this.#driver.drag(at(from), at(to));
    // A click in the same moment would still belong to the drag.
    await new Promise((done) => setTimeout(done, afterDrag));
  }

  /** Steps back in the history, and waits for the address that this leads to. */
  async back(path: string): Promise<void> {
    await this.#step(-1, path);
  }

  /** Steps forward again. */
  async forward(path: string): Promise<void> {
    await this.#step(1, path);
  }

  async #step(by: number, path: string): Promise<void> {
    await this.inPage((steps) => {
      setTimeout(() => {
        history.go(steps);
      });
    }, by);
    await this.untilAt(path);
  }

  /** Waits until the address begins like this. */
  untilAt(path: string): Promise<void> {
    return this.#until(
      async () => (await this.address()).startsWith(path),
      `the address is ${path}`,
    );
  }

  /** Waits until the address begins in another way. */
  untilAwayFrom(path: string): Promise<void> {
    const isElsewhere = async () => !(await this.address()).startsWith(path);
    return this.#until(isElsewhere, `the address is another than ${path}`);
  }

  untilSeen(thing: Thing): Promise<void> {
    const isSeen = async () => (await this.inPage(look, searchFor(thing))) !== null;
    return this.#until(isSeen, `${wordsFor(thing)} is seen`);
  }

  untilGone(thing: Thing): Promise<void> {
    const isGone = async () => (await this.inPage(look, searchFor(thing))) === null;
    return this.#until(isGone, `${wordsFor(thing)} is gone`);
  }

  print(): Promise<Uint8Array> {
    return this.#driver.print();
  }

  async #middleOf(thing: Thing): Promise<Spot> {
    await this.untilSeen(thing);
    const found = await this.inPage(look, searchFor(thing));
    return found?.middle ?? expect.fail(`${wordsFor(thing)} went away`);
  }

  async #until(isSo: () => Promise<boolean>, words: string): Promise<void> {
    const end = Date.now() + patience;
    // A page that is being left answers nothing.
    while (!(await isSo().catch(() => false))) {
      if (Date.now() > end) expect.fail(`not so: ${words}; at ${await this.address()}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

interface Seen {
  readonly words: string;
  readonly middle: Spot;
  readonly width: number;
}

/** Looks for a thing in the page and brings it into the window; null where it is not to be seen. */
function look(
  { selector, within, name }: Search,
  takesFocus = false,
  takesEye = false,
): Seen | null {
  const inLine = (words: string) => words.replace(/\s+/g, ' ').trim();
  const found = [...document.querySelectorAll(within)]
    .flatMap((part) => [...part.querySelectorAll<HTMLElement>(selector)])
    .filter((one) => one.checkVisibility() && one.getClientRects().length > 0)
    .filter((one) => !one.closest('[inert]'))
    .find((one) => inLine(one.ariaLabel ?? one.innerText ?? '').includes(name));
  if (!found) return null;
  const { top, bottom } = found.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) found.scrollIntoView({ block: 'center' });
  if (takesFocus) found.focus();
  if (takesEye) scrollBy(0, found.getBoundingClientRect().top - innerHeight * 0.3);
  // A link may run over two lines: the middle of both is then beside it.
  const box = found.getClientRects()[0] ?? found.getBoundingClientRect();
  const start = Math.max(0, box.top);
  const end = Math.min(innerHeight, box.bottom);
  return {
    words: inLine(found.innerText ?? ''),
    middle: { x: box.x + box.width / 2, y: (start + end) / 2 },
    width: box.width,
  };
}
