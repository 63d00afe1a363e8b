/** What errors of Astro and of Vite say besides their message. */
interface Explained extends Error {
  /** How to mend it. */
  readonly hint?: string;
  readonly loc?: { readonly file?: string; readonly line?: number };
  /** The lines of code around the place. */
  readonly frame?: string;
}

/**
 * An error in words for whoever runs the build. One that says how to mend it needs no trail of
 * calls; of any other the trail is told, since it is a mistake in the code.
 */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (isOfFullDisk(error)) return 'The disk is full. Make room on it and try again.';
  const { message, hint, loc, frame, stack }: Explained = error;
  if (hint) return `${message}\n${hint}`;
  const where = loc?.file ? `${loc.file}${loc.line ? `:${loc.line}` : ''}` : '';
  return [stack?.includes(message) ? stack : `${message}\n${stack ?? ''}`, where, frame ?? '']
    .filter((part) => part !== '')
    .join('\n');
}

/** Whether there was no room to write, by whichever tool it is said: Node, the bundler, the system. */
const isOfFullDisk = ({ message, cause }: Error): boolean =>
  /\b(?:ENOSPC|EDQUOT)\b|no space left on device|disk quota exceeded/i.test(message) ||
  (cause instanceof Error && isOfFullDisk(cause));
