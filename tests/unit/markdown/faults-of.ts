import { inspectBody } from '../../../src/markdown/inspect.ts';
import { errorAt, formatProblems } from '../../../src/model/problem.ts';

/** The faults of a body that starts on line 10 of its file, as an editor reads them. */
export const faultsOf = (markdown: string): string =>
  `\n${formatProblems(
    inspectBody(markdown, 10).faults.map(({ line, message, hint }) =>
      errorAt({ file: 'made.md', line }, message, hint),
    ),
  )}\n`;
