import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { idForm } from '../model/address.ts';
import { collectionsOf, type Collection } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { withoutStrays } from '../model/characters.ts';
import type { PictureFiles } from '../model/picture.ts';
import { errorAt, type Problem } from '../model/problem.ts';
import { strayInName, strayProblems } from './characters.ts';
import { faultOfFrontMatter, splitFrontMatter } from './front-matter.ts';
import { idLike } from './id-like.ts';
import { faultOfNesting } from './nesting.ts';
import type { RawContent, RawRecord } from './raw.ts';
import { readPictures } from './pictures.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** The folders of Markdown records, the tables and the single files of keys, by what they hold. */
const folders = collectionsOf('folder');
const tables = collectionsOf('table');
const sheets = collectionsOf('sheet');

/** The greatest size of a text and of a table in bytes, with a hint for larger ones. */
const limits = {
  text: { bytes: 60_000, hint: 'Split it, or shorten it.' },
  table: {
    bytes: 500_000,
    hint: 'More than a thousand entries fit into less. Look for something that was pasted in by mistake.',
  },
} as const;

/**
 * Reads everything an editor writes: front matter, bodies and tables, with file and line of each.
 * Problems with encoding, YAML and file names are listed, and what could be read is returned.
 */
export function readContent(root: string): RawContent {
  const reader = new Reader(root);
  for (const name of list(root)) reader.readTopLevel(name);
  const { records, problems, texts, unread, pictureFiles } = reader;
  return { records, problems, texts, unread, pictureFiles };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** What editors and systems leave beside the files that they write. */
const leftover =
  /^(?:\.|~\$|#.*#$|Thumbs\.db$|desktop\.ini$|Icon\r$)|(?:~|\.(?:orig|rej|bak|tmp|sw[a-p]|lock))$/i;

/** Names in a folder, sorted, without leftovers, so that order never depends on the disk. */
const list = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => !leftover.test(name))
    .sort();

const isOneOf = <T extends string>(names: readonly T[], name: string): name is T =>
  (names as readonly string[]).includes(name);

/** The lines of a table's keys, by entry: `3.title` becomes `title` of the fourth. */
function linesByEntry(lines: Yaml['lines']): readonly Yaml['lines'][] {
  const entries: Record<string, number>[] = [];
  for (const [key, line] of Object.entries(lines)) {
    const [index = '', ...rest] = key.split('.');
    if (rest.length > 0) (entries[Number(index)] ??= {})[rest.join('.')] = line;
  }
  return entries;
}

class Reader {
  readonly records: RawRecord[] = [];
  readonly problems: Problem[] = [];
  readonly texts = new Map<string, string>();
  pictureFiles: PictureFiles = {};
  readonly unread: Pick<RawRecord, 'collection' | 'id'>[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  readTopLevel(name: string): void {
    const path = join(this.#root, name);
    if (this.#isStray(path, name)) return;
    const table = name.replace(/\.yaml$/, '');
    if (isOneOf(folders, name)) {
      for (const file of list(path)) this.#readMarkdown(name, join(path, file), file);
    } else if (name === 'pictures' && statSync(path).isDirectory()) {
      const { files, problems } = readPictures(path);
      this.pictureFiles = files;
      this.problems.push(...problems);
    } else if (name.endsWith('.yaml') && isOneOf(tables, table)) {
      this.#readTable(table, path);
    } else if (name.endsWith('.yaml') && isOneOf(sheets, table)) {
      this.#readSheet(table, path);
    } else {
      const known = [
        ...folders,
        'pictures',
        ...[...sheets, ...tables].map((each) => `${each}.yaml`),
      ];
      const meant = nearest(name, known);
      const question = meant ? `Did you mean "${meant}"? ` : '';
      const hint = `${question}content/ holds ${known.join(', ')}, and nothing else.`;
      this.#report(path, 1, `"${name}" is not a part of the content.`, hint);
    }
  }

  #readMarkdown(folder: Collection, path: string, name: string): void {
    const id = this.#idOf(folder, path, name);
    if (id === null) return;
    const text = this.#readText(path);
    const parts = text === null ? null : splitFrontMatter(text);
    const yaml = parts && this.#parse(path, parts.yaml, 1);
    if (text !== null && !parts) {
      const { line, message, hint } = faultOfFrontMatter(text);
      this.#report(path, line, message, hint);
    }
    const fault = parts && faultOfNesting(parts.body, parts.bodyLine);
    if (fault) this.#report(path, fault.line, fault.message, fault.hint);
    if (!parts || !yaml || fault) {
      this.unread.push({ collection: folder, id });
      return;
    }
    this.records.push({
      collection: folder,
      id,
      file: this.#name(path),
      line: 1,
      lines: yaml.lines,
      data: yaml.data ?? {},
      body: parts.body,
      bodyLine: parts.bodyLine,
    });
  }

  /** The id from a file name; null, with a problem, if the name is not a valid id. */
  #idOf(folder: Collection, path: string, name: string): string | null {
    if (this.#isStray(path, name)) return null;
    if (!statSync(path).isFile() || !/\.md$/i.test(name)) {
      const hint = `content/${folder}/ holds one file for each record, such as tal-jibbin.md, and no folders.`;
      this.#report(path, 1, `"${name}" is not a Markdown file.`, hint);
      return null;
    }
    const id = name.slice(0, -'.md'.length);
    if (name.endsWith('.md') && idForm.test(id)) return id;
    const meant = idLike(id);
    const hint = `Name it in small letters, digits and single hyphens: ${meant || 'tal-jibbin'}.md.`;
    this.#report(path, 1, `"${name}" cannot be an address.`, hint);
    this.unread.push({ collection: folder, id: meant });
    return null;
  }

  #readTable(table: Collection, path: string): void {
    const text = this.#readText(path);
    const yaml = text === null ? null : this.#parse(path, text, 0);
    // A table with only comments has no entries yet.
    const data = yaml && (yaml.data ?? []);
    if (!yaml || !Array.isArray(data)) {
      this.unread.push({ collection: table, id: null });
      const hint = `${table}.yaml is a list: each entry starts with "- ".`;
      if (yaml) this.#report(path, 1, 'This table is not a list.', hint);
      return;
    }
    const { lines } = yaml;
    const linesOf = linesByEntry(lines);
    const file = this.#name(path);
    data.forEach((entry: unknown, index) => {
      this.records.push({
        collection: table,
        id: null,
        file,
        line: lines[String(index)] ?? 1,
        lines: linesOf[index] ?? {},
        data: entry,
        body: '',
        bodyLine: 1,
      });
    });
  }

  /** Reads a YAML file of keys as one record. */
  #readSheet(sheet: Collection, path: string): void {
    const text = this.#readText(path);
    const yaml = text === null ? null : this.#parse(path, text, 0);
    if (!yaml || Array.isArray(yaml.data) || typeof (yaml.data ?? {}) !== 'object') {
      this.unread.push({ collection: sheet, id: null });
      const hint = `${sheet}.yaml holds keys, such as "name: Two Clocks", and no list.`;
      if (yaml) this.#report(path, 1, 'This file is not a set of keys.', hint);
      return;
    }
    this.records.push({
      collection: sheet,
      id: null,
      file: this.#name(path),
      line: 1,
      lines: yaml.lines,
      data: yaml.data ?? {},
      body: '',
      bodyLine: 1,
    });
  }

  /** Whether a file name contains a stray character; reports it if so. */
  #isStray(path: string, name: string): boolean {
    const problem = strayInName(this.#name(path), name);
    if (problem) this.problems.push(problem);
    return problem !== null;
  }

  /**
   * The text of a file with plain line ends. Stray characters are reported and removed. Null, with
   * a problem, if the file is not UTF-8.
   */
  #readText(path: string): string | null {
    const { bytes, hint: advice } = path.endsWith('.yaml') ? limits.table : limits.text;
    if (statSync(path).size > bytes) {
      this.#report(path, 1, `This file is larger than ${bytes / 1000} kB.`, advice);
      return null;
    }
    try {
      const text = decoder.decode(readFileSync(path));
      const written = text.replace(/\r\n?/g, '\n');
      const file = this.#name(path);
      this.texts.set(file, written);
      const plain = withoutStrays(written);
      if (plain !== written) this.problems.push(...strayProblems(file, written));
      return plain;
    } catch {
      const hint = 'Save it again with the encoding UTF-8 (in most editors: "Save with encoding").';
      this.#report(path, 1, 'This file is not UTF-8 text.', hint);
      return null;
    }
  }

  #parse(path: string, text: string, linesBefore: number): Yaml | null {
    const { yaml, fault } = readYaml(text, linesBefore);
    if (fault) this.#report(path, fault.line, fault.message, fault.hint);
    return yaml;
  }

  #report(path: string, line: number, message: string, hint: string): void {
    this.problems.push(errorAt({ file: this.#name(path), line }, message, hint));
  }

  /** The path of a file as editors know it: `content/events/ratyan.md`. */
  #name(path: string): string {
    return join('content', relative(this.#root, path)).split(sep).join('/');
  }
}
