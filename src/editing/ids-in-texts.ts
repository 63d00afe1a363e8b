import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { sourcesCitedIn } from '../markdown/citations.ts';
import { graphicKindOf } from '../markdown/graphics.ts';
import { isSitePath } from '../markdown/links.ts';
import { syntaxPipeline } from '../markdown/syntax.ts';
import { readReference } from '../markdown/references.ts';
import { fragmentOf, pathOf } from '../model/address.ts';
import { isRecordKind, type Kind } from '../model/kinds.ts';
import { EditingFault } from './command.ts';

/** What identifies a record: its kind and its id. */
export interface Name {
  readonly kind: Kind;
  readonly id: string;
}

/**
 * The offsets of the id of a record in a Markdown text: in references, citations, graphics and
 * links to its page. Text that only looks like one, such as code, is ignored. Throws an
 * `EditingFault` if the id is written with escapes.
 *
 *     It fell [that day](event:ratyan).[@ap-20160205]
 *                              ^ event ratyan   ^ source ap-20160205
 */
export function offsetsInText(markdown: string, name: Name): readonly number[] {
  const offsets: number[] = [];
  visit(syntaxPipeline.parse(markdown), (node) => {
    if (node.type === 'text' && name.kind === 'source') {
      offsets.push(...citationsIn(markdown, node, name.id));
    } else if (node.type === 'link' || node.type === 'image') {
      const inUrl = offsetsInUrl(node.url, name);
      if (inUrl.length > 0) {
        const start = startOfUrl(markdown, node);
        offsets.push(...inUrl.map((offset) => start + offset));
      }
      if (node.type === 'link') return SKIP;
    }
    return undefined;
  });
  return offsets;
}

function citationsIn(markdown: string, node: Nodes & { readonly value: string }, id: string) {
  const [start, end] = rangeOf(node);
  const isIt = (cited: { readonly id: string }): boolean => cited.id === id;
  const found = sourcesCitedIn(markdown.slice(start, end)).filter(isIt);
  if (found.length !== sourcesCitedIn(node.value).filter(isIt).length) throw byHand(node, id);
  return found.map((cited) => start + cited.start);
}

/**
 * The offsets of an id in an address: `event:ratyan`, `map:2016-02-02#ratyan`, `/events/ratyan/`.
 */
function offsetsInUrl(url: string, { kind, id }: Name): readonly number[] {
  const reference = readReference(url);
  if (reference) return reference.kind === kind && reference.id === id ? [kind.length + 1] : [];
  const graphic = graphicKindOf(url);
  if (graphic === 'map' && kind === 'place') return offsetsInList(url, url.indexOf('#') + 1, id);
  if (graphic === 'sides' && kind === 'side') return offsetsInList(url, 'sides:'.length, id);
  if (!isSitePath(url) || !isRecordKind(kind)) return [];
  const path = pathOf(kind, id);
  const fragment = `#${fragmentOf(kind, id)}`;
  return [
    ...(path.endsWith('/') && url.startsWith(path) ? [path.length - 1 - id.length] : []),
    ...(url.endsWith(fragment) ? [url.length - id.length] : []),
  ];
}

/** The offsets of an id in the list, separated by commas, that begins at `from` in an address. */
function offsetsInList(url: string, from: number, id: string): readonly number[] {
  const items = url.slice(from).split(',');
  return items.flatMap((item, index) =>
    item === id ? [from + items.slice(0, index).join(',').length + (index > 0 ? 1 : 0)] : [],
  );
}

/** The offset of the address of a link or an image in the text. */
function startOfUrl(markdown: string, node: Nodes & { readonly url: string }): number {
  const [start, end] = rangeOf(node);
  const written = markdown.slice(start, end);
  const at = written.indexOf(node.url, Math.max(0, written.lastIndexOf('](')));
  if (at === -1) throw byHand(node, node.url);
  return start + at;
}

const rangeOf = ({ position }: Nodes): readonly [number, number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

const byHand = ({ position }: Nodes, written: string): EditingFault =>
  new EditingFault(
    `"${written}" is written in a form that cannot be changed here, in line ${position?.start.line ?? 1} of a text.`,
    'Nothing was changed. Write it plainly, without \\ or & in it and on one line, and try again.',
  );
