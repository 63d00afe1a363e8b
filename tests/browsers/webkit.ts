import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { firstLine, type Driver, type Engine, type Key, type Spot, type Window } from './driver.ts';

const command = 'WebKitWebDriver';

/** WebKitGTK's own small browser on a screen that nobody sees, driven by plain WebDriver. */
export const webkit: Engine = {
  name: 'WebKit',
  packages: 'webkit2gtk-driver xvfb',
  cannot: ['be as narrow as a phone', 'force colours', 'print'],
  // Its programs do not say it without a screen; the package does.
  version: () => {
    const isThere = ['Xvfb', command].every((name) => firstLine('which', name) !== null);
    const number = firstLine('dpkg-query', '-W', '-f', '${Version}', 'webkit2gtk-driver');
    return Promise.resolve(isThere ? `WebKitGTK ${number ?? ''}`.trim() : null);
  },
  open,
};

/** Keys by the signs that the protocol has for them. */
const signs: Readonly<Record<Key, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  '+': '+',
  '-': '-',
};

/** How often a window is opened: the driver now and then hangs before its first page is there. */
const tries = 3;

async function open(window: Window): Promise<Driver> {
  for (let left = tries - 1; left > 0; left -= 1) {
    const driver = await openOnce(window).catch(() => null);
    if (driver) return driver;
  }
  return openOnce(window);
}

async function openOnce({ width, height, hasScript }: Window): Promise<Driver> {
  const screen = await startScreen();
  const driver = await startDriver(screen.display);
  const stop = () => {
    driver.process.kill();
    screen.process.kill();
  };
  try {
    const session = await beginSession(driver.origin, hasScript);
    const ask = (method: 'POST' | 'DELETE', path: string, body: object = {}) =>
      request(method, `${driver.origin}/session/${session}${path}`, body);
    await ask('POST', '/timeouts', { script: 2000 });
    await ask('POST', '/window/rect', { x: 0, y: 0, width, height });
    await ask('POST', '/url', { url: 'about:blank' });
    return handOf(ask, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

type Ask = (method: 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

function handOf(ask: Ask, stop: () => void): Driver {
  const perform = async (...actions: readonly object[]) => {
    await ask('POST', '/actions', { actions });
  };
  const point = (...actions: readonly object[]) =>
    perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const evaluate = (expression: string) =>
    ask('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
  return {
    visit: async (url) => {
      await ask('POST', '/url', { url });
    },
    evaluate,
    press: (key) => {
      const value = signs[key];
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      return perform({ type: 'key', id: 'keyboard', actions });
    },
    point: (at) => point(move(at)),
    click: (at) => point(move(at), down, up),
    drag: (from, to) =>
      point(
        move(from),
        down,
        ...Array.from({ length: 10 }, (_, index) => move(between(from, to, (index + 1) / 10), 20)),
        up,
      ),
    print: () => Promise.reject(new Error('WebKit’s driver has no command to print')),
    errors: [],
    close: async () => {
      await ask('DELETE', '').catch(() => null);
      stop();
    },
  };
}

const down = { type: 'pointerDown', button: 0 };
const up = { type: 'pointerUp', button: 0 };
const move = ({ x, y }: Spot, duration = 0) => ({
  type: 'pointerMove',
  duration,
  origin: 'viewport',
  x: Math.round(x),
  y: Math.round(y),
});
const between = (from: Spot, to: Spot, share: number): Spot => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** Starts a screen whose number the system chooses. */
async function startScreen(): Promise<{
  readonly process: ChildProcess;
  readonly display: string;
}> {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [number] = await new Promise<readonly string[]>((done, fail) => {
    screen.once('error', fail);
    screen.once('exit', () => {
      fail(new Error('Xvfb did not start'));
    });
    createInterface(screen.stdout).once('line', (line) => {
      done([line]);
    });
  });
  return { process: screen, display: `:${number ?? ''}` };
}

async function startDriver(
  display: string,
): Promise<{ readonly process: ChildProcess; readonly origin: string }> {
  const port = await freePort();
  const driver = spawn(command, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      // A container lets no process make another sandbox, and has no graphics card.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${origin}/status`).catch(() => null);
    if (answer?.ok) return { process: driver, origin };
    await new Promise((done) => setTimeout(done, 100));
  }
  driver.kill();
  throw new Error(`${command} did not start`);
}

async function beginSession(origin: string, hasScript: boolean): Promise<string> {
  const args = ['--automation', ...(hasScript ? [] : ['--enable-javascript=false'])];
  const options = { binary: miniBrowser(), args };
  const session = await request('POST', `${origin}/session`, {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  return (session as { readonly sessionId: string }).sessionId;
}

/** The small browser comes with the library, in a folder of the machine's kind. */
function miniBrowser(): string {
  const found = firstLine('sh', '-c', 'ls /usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (!found) throw new Error('MiniBrowser is not installed');
  return found;
}

/** How long a command may go unanswered, in ms. */
const patience = 20_000;

/** The same for a question to a page: one that is left while it is asked never answers. */
const patienceWithPage = 4000;

/** Sends a command to the driver; fails if it refuses it, or does not answer. */
async function request(method: 'POST' | 'DELETE', url: string, body: object): Promise<unknown> {
  const sent = method === 'POST' ? { body: JSON.stringify(body) } : {};
  const signal = AbortSignal.timeout(url.endsWith('/execute/sync') ? patienceWithPage : patience);
  const answer = await fetch(url, { method, signal, ...sent });
  const { value } = (await answer.json()) as { readonly value: unknown };
  if (!answer.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        done(port);
      });
    });
  });
