import type { Element } from 'hast';
import type { Link, Root } from 'mdast';
import { h } from 'hastscript';
import type { Options } from 'remark-rehype';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Parent } from 'unist';
import { pathOf } from '../model/address.ts';
import { findReferable, type Corpus } from '../model/corpus.ts';
import { isReferenceKind, type RecordKind, type ReferenceKind } from '../model/kinds.ts';

/** A record that a body refers to. */
export interface Mention {
  readonly kind: ReferenceKind;
  readonly id: string;
}

/** Words of a text that link to a record. */
export interface MentionNode extends Parent {
  readonly type: 'mention';
  readonly href: string;
  children: Link['children'];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mention: MentionNode;
  }
  interface RootContentMap {
    mention: MentionNode;
  }
}

declare module 'vfile' {
  interface DataMap {
    mentions: readonly Mention[];
  }
}

/** The options of `remarkReferences`. */
export interface ReferenceOptions {
  readonly corpus: Corpus;
  /** Turns a path from the site's root into an address: `/two-clocks/events/ratyan/`. */
  readonly href: (path: string) => string;
  /** The record that the body belongs to. References to it are not linked. */
  readonly self?: { readonly kind: RecordKind; readonly id: string };
}

/** Parses an address such as `event:ratyan`; null for any other address. */
export function readReference(url: string): Mention | null {
  const colon = url.indexOf(':');
  const kind = url.slice(0, Math.max(0, colon));
  const id = url.slice(colon + 1);
  return isReferenceKind(kind) && id !== '' ? { kind, id } : null;
}

/**
 * Turns references into links, and lists the records in `file.data.mentions`, each once. A
 * reference from a record to itself, or to a record that does not exist, is replaced by its words.
 *
 *     [the fall of Ratyan](event:ratyan)   ->
 *     <a href="/events/ratyan/" class="mention">the fall of Ratyan</a>
 */
export const remarkReferences: Plugin<[ReferenceOptions], Root> =
  ({ corpus, href, self }) =>
  (tree, file) => {
    const mentions = new Map<string, Mention>();
    visit(tree, 'link', ({ url, children }, index, parent) => {
      const mention = readReference(url);
      if (index === undefined || !parent || !mention) return;
      const { kind, id } = mention;
      const isSelf = self?.kind === kind && self.id === id;
      const isLinked = !isSelf && findReferable(corpus, kind, id) !== null;
      if (isLinked) mentions.set(url, mention);
      const link: MentionNode = { type: 'mention', href: href(pathOf(kind, id)), children };
      parent.children.splice(index, 1, ...(isLinked ? [link] : children));
      return [SKIP, index];
    });
    file.data.mentions = [...mentions.values()];
  };

type Handler = NonNullable<NonNullable<Options['handlers']>['link']>;

/** Converts a mention to HTML. Scripts find it by its class to show a card. */
export const mentionToHtml = (state: Parameters<Handler>[0], node: MentionNode): Element =>
  h('a', { href: node.href, className: ['mention'] }, state.all(node));
