import { stripVTControlCharacters } from 'node:util';
import { stderr, stdout } from 'node:process';

/** A message of Astro's logger. */
interface Message {
  readonly label: string | null;
  readonly level: string;
  readonly message: string;
}

/** A stream to write to, such as `process.stdout`. */
interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (text: string) => unknown;
}

/** A logger for a build, in the form that Astro asks for. */
interface CalmLog {
  readonly write: (message: Message) => void;
  /** Clears the line of progress, and writes the warnings of the whole build, each once. */
  readonly end: () => void;
}

/** Moves to the start of the line in a terminal, and clears it. */
const toLineStart = '\r\u001b[K';

/**
 * Makes a logger that writes less than Astro's own, which writes a line for every file. In a
 * terminal one line shows the progress; the summary of the build stays. Errors are written at once,
 * warnings at the end.
 */
export function calmLog(out: Output, errors: Pick<Output, 'write'>): CalmLog {
  const warnings = new Set<string>();
  let isInProgress = false;
  const clear = () => {
    if (isInProgress) out.write(toLineStart);
    isInProgress = false;
  };
  const progress = (words: string) => {
    // Astro marks lists with these signs, and times with (+3ms), which are no progress to show.
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

/** Astro imports this file and calls its default export to get a logger. */
export default () => log;
