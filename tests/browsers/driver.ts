import { execFileSync } from 'node:child_process';

/** What a journey asks of a browser that not every engine gives. */
export type Ability =
  'be as narrow as a phone' | 'force colours' | 'print' | 'print every weight as text';

/** An engine of a browser, as it is driven here. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** What to install where it is not there. */
  readonly packages: string;
  /** What its driver cannot do. */
  readonly cannot: readonly Ability[];
  /** Null where it is not installed. */
  readonly version: () => Promise<string | null>;
  readonly open: (window: Window) => Promise<Driver>;
}

/** How a window is opened. */
export interface Window {
  readonly width: number;
  readonly height: number;
  readonly hasScript: boolean;
  readonly hasForcedColours: boolean;
}

/** A place in the window, in px from its corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Keys that journeys press, by their names in keyboard events. */
export type Key =
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'Home'
  | 'End'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'ArrowDown'
  | '+'
  | '-';

/** One window of a browser, in the hand of a reader. */
export interface Driver {
  /** Goes to an address and waits until the page is there. */
  readonly visit: (url: string) => Promise<void>;
  /** What an expression gives in the page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly press: (key: Key) => Promise<void>;
  readonly point: (at: Spot) => Promise<void>;
  readonly click: (at: Spot) => Promise<void>;
  readonly drag: (from: Spot, to: Spot) => Promise<void>;
  /** The bytes of a PDF on A4. */
  readonly print: () => Promise<Uint8Array>;
  /** Errors of the pages' scripts, as far as the driver reports them. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** The first line that a command prints; null where there is no such command. */
export function firstLine(command: string, ...args: readonly string[]): string | null {
  try {
    const printed = execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' });
    return printed.split('\n')[0]?.trim() ?? null;
  } catch {
    return null;
  }
}
