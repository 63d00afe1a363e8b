/** What errors of Astro and Vite have besides their message. */
interface Explained extends Error {
  /** How to fix it. */
  readonly hint?: string;
  readonly loc?: { readonly file?: string; readonly line?: number };
  /** The lines of code around the error. */
  readonly frame?: string;
}

/**
 * Describes an error to whoever runs the build. An error with a hint needs no stack trace. Any
 * other error is a mistake in the code, so its stack trace is included.
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

/** Whether the disk was full, as Node, the bundler or the system report it. */
const isOfFullDisk = ({ message, cause }: Error): boolean =>
  /\b(?:ENOSPC|EDQUOT)\b|no space left on device|disk quota exceeded/i.test(message) ||
  (cause instanceof Error && isOfFullDisk(cause));
