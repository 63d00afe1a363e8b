import { stripVTControlCharacters } from 'node:util';
import { stderr, stdout } from 'node:process';

/** What Astro says while it builds. */
interface Message {
  readonly label: string | null;
  readonly level: string;
  readonly message: string;
}

/** Where a build's words go. */
interface Teller {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (words: string) => unknown;
}

interface CalmLog {
  readonly write: (message: Message) => void;
  /** Ends the line of progress, and tells the warnings of the whole build, each once. */
  readonly end: () => void;
}

const toLineStart = '\r\u001b[K';

/**
 * A build in few words. On a terminal one line says what is being made; counts stay, warnings come
 * at the end, errors at once. Astro by itself writes a line for every file.
 */
export function calmLog(out: Teller, errors: Pick<Teller, 'write'>): CalmLog {
  const warnings = new Set<string>();
  let isInProgress = false;
  const clear = () => {
    if (isInProgress) out.write(toLineStart);
    isInProgress = false;
  };
  const progress = (words: string) => {
    const [line = ''] = words.replace(/^\s*[├└▶]─?\s*/, '').split('\n');
    if (!out.isTTY || line.trim() === '' || /^\s*\(\+/.test(line)) return;
    out.write(`${toLineStart}${line.trim().slice(0, (out.columns || 80) - 1)}`);
    isInProgress = true;
  };
  return {
    write: ({ label, level, message }) => {
      const words = stripVTControlCharacters(message);
      if (level === 'warn') warnings.add(words.trim());
      else if (level === 'error' || label === 'postprocess') {
        clear();
        (level === 'error' ? errors : out).write(`${words.trim()}\n`);
      } else progress(words);
    },
    end: () => {
      clear();
      for (const warning of warnings) errors.write(`${warning}\n`);
      warnings.clear();
    },
  };
}

/** The log of this process's build. */
export const log = calmLog(stdout, stderr);

/** Astro imports this file as its logger, and asks it for one. */
export default () => log;
