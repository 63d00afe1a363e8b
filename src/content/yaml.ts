import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Fault } from '../model/body.ts';
import { count } from '../model/count.ts';

/** YAML as plain values, with the line of every key and entry: `places.0` is on line 7. */
export interface Yaml {
  readonly data: unknown;
  readonly lines: Readonly<Record<string, number>>;
}

/** The deepest nesting of YAML. Deeper nesting is a mistake or an attack. */
const deepest = 8;

/**
 * Reads YAML 1.2, in which dates stay text, and records the line of everything. Anchors, aliases
 * and tags are errors: no record needs them, they swallow the first word of a text, and aliases can
 * grow without end. One mistake can cause many errors, so only the first is reported.
 */
export function readYaml(
  text: string,
  linesBefore: number,
): { readonly yaml: Yaml | null; readonly fault: Fault | null } {
  const counter = new LineCounter();
  const lineAt = (offset: number): number => counter.linePos(offset).line + linesBefore;
  const document = parseDocument(text, {
    lineCounter: counter,
    version: '1.2',
    prettyErrors: false,
  });
  const found = firstFault(document, text);
  if (found) {
    const line = lineAt(found.offset);
    const written = text.split('\n')[line - linesBefore - 1]?.trim() ?? '';
    return {
      yaml: null,
      fault: { line, message: `Cannot read this: ${written}`, hint: found.hint },
    };
  }
  const lines: Record<string, number> = {};
  noteLines(document.contents, '', lines, lineAt);
  return { yaml: { data: document.toJS() as unknown, lines }, fault: null };
}

/** A fault before its line is known. */
interface Found {
  readonly offset: number;
  readonly hint: string;
}

function firstFault(document: Document.Parsed, text: string): Found | null {
  const found: Found[] = [];
  visit(document, {
    Alias(_, { range }) {
      found.push({ offset: range?.[0] ?? 0, hint: hints.MARK });
    },
    Node(_, node, path) {
      const offset = node.range?.[0] ?? 0;
      if ((!isAlias(node) && node.anchor) || node.tag) found.push({ offset, hint: hints.MARK });
      // There is no text after an empty key that a comment could cut off.
      if (isScalar(node) && node.comment && node.value !== null)
        found.push({ offset, hint: hints.COMMENT });
      if (path.length <= deepest || path.filter(isCollection).length <= deepest) return undefined;
      found.push({
        offset,
        hint: `This lies deeper than ${deepest} levels. No key of a record does.`,
      });
      return visit.BREAK;
    },
  });
  // A special character at the start of a text is the reason why the rest cannot be parsed.
  const [mark] = found;
  if (mark) return mark;
  const [error] = document.errors;
  if (!error) return null;
  const entry = strayEntry(error, text);
  if (entry) return entry;
  const hint = Object.entries(hints).find(([code]) => code === error.code)?.[1] ?? hints.OTHER;
  return { offset: offsetOf(error, document), hint };
}

/**
 * The fault of a table's entry that is indented unlike the others, or has no "- " before its first
 * key; null if the parser's error has another cause.
 */
function strayEntry({ code, pos: [noticed] }: YAMLError, text: string): Found | null {
  const start = text.lastIndexOf('\n', noticed) + 1;
  const entry = /^( +)- \w+:/m.exec(text);
  const isTable = /^- /m.test(text);
  if (
    isTable &&
    entry &&
    code !== 'DUPLICATE_KEY' &&
    /^- /m.test(text.slice(0, entry.index)) &&
    entry.index >= start - 1
  )
    return {
      offset: entry.index + (entry[1] ?? '').length,
      hint: `It stands ${count((entry[1] ?? '').length, 'space')} too far to the right. Each entry of a table begins with "- " at the start of its line.`,
    };
  return isTable && code === 'DUPLICATE_KEY' && /^ *id:/.test(text.slice(start))
    ? { offset: noticed, hint: 'Each entry of a table begins with "- ": write "- id: …".' }
    : null;
}

/**
 * The offset of a mistake. If a bracket or a quotation mark is not closed, the parser reports a
 * later position; the mistake is where it was opened.
 */
function offsetOf({ code, message, pos: [noticed] }: YAMLError, document: Document.Parsed): number {
  const isOpen = code === 'BAD_INDENT' || (code === 'MISSING_CHAR' && /closing/.test(message));
  let offset = noticed;
  if (isOpen)
    visit(document, {
      Node(_, node) {
        const start = node.range?.[0] ?? 0;
        const opens =
          (isCollection(node) && node.flow) ||
          (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'));
        if (opens && start < noticed) offset = start;
      },
    });
  return offset;
}

/** How to fix each kind of error, by the parser's code. */
const hints = {
  BAD_INDENT: 'Close the bracket on the same line.',
  BAD_SCALAR_START:
    'A text that begins with @, % or ` stands in quotation marks. In keys and tables the id of a source stands without @.',
  BLOCK_AS_IMPLICIT_KEY:
    'Put a text that holds a colon in quotation marks. If it holds none, look whether the next line is indented too far.',
  COMMENT:
    'What follows # is a comment, which no reader sees. Put the whole text in quotation marks, or the comment on a line of its own.',
  DUPLICATE_KEY: 'This key stands above already. Keep one of the two.',
  MARK: 'A text that begins with *, & or ! stands in quotation marks.',
  MISSING_CHAR: 'Close the quotation mark or the bracket, and indent all keys of a record alike.',
  MULTILINE_IMPLICIT_KEY: 'Write a key, a colon and a space: "title: Hardatnin reported taken".',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
  UNEXPECTED_TOKEN:
    'Look at the quotation marks and brackets of this line and the one above. A text that holds such a mark stands in marks of the other kind: "the army\'s road".',
  OTHER: 'Look at the quotation marks, colons and spaces of this line and the one above.',
} as const;

/** Records the line of every key and list entry below a node, by its dotted path. */
function noteLines(
  node: Node | null,
  path: string,
  lines: Record<string, number>,
  lineAt: (offset: number) => number,
): void {
  const under = (key: string): string => (path ? `${path}.${key}` : key);
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = under(String(key.value));
      lines[name] = lineAt(key.range?.[0] ?? 0);
      noteLines(value as Node | null, name, lines, lineAt);
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      const entry = item as Node;
      lines[under(String(index))] = lineAt(entry.range?.[0] ?? 0);
      noteLines(entry, under(String(index)), lines, lineAt);
    });
  }
}
