/** Something in `content/` that an editor has to mend (an error) or should look at (a warning). */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Path from the project's root, such as `content/events/ratyan.md`. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  /** Column in that line, from 1, where one character is meant. */
  readonly column?: number;
  /** What is wrong, with what was written. */
  readonly message: string;
  /** What would be right, and how to mend it. */
  readonly hint: string;
}

/** Where something was written. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** An error: it stops a build. */
export const errorAt = (at: Location, message: string, hint: string): Problem => ({
  severity: 'error',
  file: at.file,
  line: at.line,
  ...(at.column !== undefined && { column: at.column }),
  message,
  hint,
});

/** A warning: it is printed, and the build goes on. */
export const warningAt = (at: Location, message: string, hint: string): Problem => ({
  ...errorAt(at, message, hint),
  severity: 'warning',
});

const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file) ||
  a.line - b.line ||
  (a.column ?? 0) - (b.column ?? 0) ||
  a.message.localeCompare(b.message);

/** Problems in the order of file and line. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted(byPlace);

/** All problems as text for a terminal, in order of file and line, errors and warnings alike. */
export function formatProblems(problems: readonly Problem[]): string {
  return inOrder(problems)
    .map(({ severity, file, line, column, message, hint }) => {
      const mark = severity === 'warning' ? 'warning: ' : '';
      const place = column === undefined ? `${line}` : `${line}:${column}`;
      return `${file}:${place}  ${mark}${message}\n    ${hint}`;
    })
    .join('\n');
}
