/** An error for an editor: what is wrong, and as a hint what to write instead. */
export class EditingFault extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Runs a command. An error that an editor can fix is printed without a stack trace. */
export function runCommand(command: () => void): void {
  try {
    command();
  } catch (error) {
    const hint = hintOf(error);
    if (hint === null) throw error;
    console.error(`${(error as Error).message}\n    ${hint}`);
    process.exitCode = 1;
  }
}

/** What an editor can do about an error; null for a mistake in the code. */
function hintOf(error: unknown): string | null {
  if (error instanceof EditingFault) return error.hint;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS') ? 'docs/editing.md shows how it is called.' : null;
}
