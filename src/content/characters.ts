import {
  columnAt,
  lookalikeIn,
  strayCharacters,
  withCodes,
  type StrayCharacter,
} from '../model/characters.ts';
import { errorAt, type Problem } from '../model/problem.ts';
import { stringsBelow } from './prose.ts';
import type { RawRecord } from './raw.ts';

/** The stray characters of a file, as a problem for each line and character, with the column. */
export const strayProblems = (file: string, text: string): readonly Problem[] =>
  text.split('\n').flatMap((line, index) => {
    const strays = strayCharacters(line);
    return [...new Set(strays.map(({ name }) => name))].flatMap((name) => {
      const alike = strays.filter((stray) => stray.name === name);
      const [first] = alike;
      if (!first) return [];
      const times = alike.length > 1 ? `, ${alike.length} times in this line` : '';
      const message = `${name} stands ${whereIn(line, first)}${times}.`;
      const at = { file, line: index + 1, column: columnAt(line, first.offset) };
      return [errorAt(at, message, first.hint)];
    });
  });

/** The words before the character: `after "The army"`. */
function whereIn(line: string, { offset }: StrayCharacter): string {
  const before = withCodes(line.slice(Math.max(0, offset - 24), offset)).trim();
  return before ? `after "${before}"` : 'at the start of the line';
}

/** The stray character in a file name; null if there is none. */
export function strayInName(file: string, name: string): Problem | null {
  const [first] = strayCharacters(name);
  if (!first) return null;
  const message = `The name "${withCodes(name)}" holds ${first.name}.`;
  return errorAt({ file: withCodes(file), line: 1 }, message, `${first.hint} Rename the file.`);
}

/** Stray characters that front matter or a table contains as escapes, such as "\u200b". */
export const strayCodes = ({ data, file, line, lines }: RawRecord): readonly Problem[] =>
  stringsBelow(data, []).flatMap(({ path, text }) => {
    const at = { file, line: lines[path.join('.')] ?? line };
    return strayCharacters([...path, text].join('\n')).map(({ name, hint }) =>
      errorAt(at, `${path.join('.')}: a code in the text stands for ${name}.`, hint),
    );
  });

/** Adds to errors the lookalikes in their lines, which an editor cannot see. */
export const withLookalikes = (
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
): readonly Problem[] =>
  problems.map((problem) => {
    const line = texts.get(problem.file)?.split('\n')[problem.line - 1];
    const sentence = problem.severity === 'error' && line ? lookalikeIn(line) : null;
    return sentence ? { ...problem, hint: `${problem.hint} ${sentence}` } : problem;
  });
