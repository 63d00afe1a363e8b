/** Why a command does nothing: what is wrong, and what to write instead, in words for an editor. */
export class EditingFault extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Runs a command; where it cannot do its work, it says why and fails. */
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

/** What an editor can do about an error; null where it is none of theirs. */
function hintOf(error: unknown): string | null {
  if (error instanceof EditingFault) return error.hint;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS') ? 'docs/editing.md shows how it is called.' : null;
}
