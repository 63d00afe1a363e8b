import type { Fault } from '../model/body.ts';

/** The two parts of a Markdown file: YAML between two lines ---, and the body after it. */
export interface FrontMatter {
  readonly yaml: string;
  readonly body: string;
  /** The line of the file on which the body starts. */
  readonly bodyLine: number;
}

const opening = /^---[ \t]*\n/;
const form = /^---[ \t]*\n([^]*?)(?<=\n)---[ \t]*(?:\n|$)/;

/** Splits a Markdown file; null if it has no front matter. */
export function splitFrontMatter(text: string): FrontMatter | null {
  const found = form.exec(text);
  if (!found) return null;
  const [all, yaml = ''] = found;
  return { yaml, body: text.slice(all.length), bodyLine: all.split('\n').length };
}

/** What is wrong with a file without front matter. */
export const faultOfFrontMatter = (text: string): Fault =>
  opening.test(text)
    ? {
        line: 1,
        message: 'The front matter does not end.',
        hint: 'Put a line --- below the last of its keys.',
      }
    : {
        line: 1,
        message: 'There is no front matter.',
        hint: 'Start the file with a line ---, the keys such as "title: …", and a line ---.',
      };
