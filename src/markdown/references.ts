import type { Element } from 'hast';
import type { Link, Nodes, Root } from 'mdast';
import type { Options } from 'remark-rehype';
import type { Parent } from 'unist';
import { pathOf } from '../model/address.ts';
import { findReferable, type Corpus, type Referable } from '../model/corpus.ts';
import { formatDate } from '../model/date.ts';
import { isReferenceKind, type RecordKind, type ReferenceKind } from '../model/id.ts';
import { placeKindLabels } from '../model/place.ts';
import { typeset } from './typography.ts';
import { plainWords } from './words.ts';
import { replaceBelow } from './walk.ts';

/** A record that a body refers to. */
export interface Mention {
  readonly kind: ReferenceKind;
  readonly id: string;
}

/** What a card says of a record: what it is, and in one line what a reader must know of it. */
interface Card {
  readonly title: string;
  readonly detail: string;
}

/** Words that refer to a record, with where they lead. */
export interface MentionNode extends Parent {
  readonly type: 'mention';
  readonly url: string;
  readonly href: string;
  readonly card: Card;
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

export interface ReferenceOptions {
  /** Turns a path from the site's root into an address: `/two-clocks/events/ratyan/`. */
  readonly href: (path: string) => string;
  /** The record whose own body this is: it does not link to itself. */
  readonly self?: { readonly kind: RecordKind; readonly id: string };
}

/** The record that an address such as `event:ratyan` names; null for any other address. */
export function readReference(url: string): Mention | null {
  const colon = url.indexOf(':');
  const kind = url.slice(0, Math.max(0, colon));
  const id = url.slice(colon + 1);
  return isReferenceKind(kind) && id !== '' ? { kind, id } : null;
}

/**
 * Marks the references, with what a card needs, and lists the records, each once. A reference to
 * the record itself, or to none, leaves its words.
 *
 *     [the fall of Ratyan](event:ratyan)   ->
 *     <a href="/events/ratyan/" class="mention" data-mention="event:ratyan"
 *       data-title="Battle for Ratyan" data-detail="5 February 2016 · reported">the fall of Ratyan</a>
 */
export function linkReferences(
  tree: Root,
  corpus: Corpus,
  { href, self }: ReferenceOptions,
): readonly Mention[] {
  const mentions = new Map<string, Mention>();
  replaceBelow(tree, (node: Nodes) => {
    const mention = node.type === 'link' ? readReference(node.url) : null;
    if (node.type !== 'link' || !mention) return null;
    const { kind, id } = mention;
    const isSelf = self?.kind === kind && self.id === id;
    const found = isSelf ? null : findReferable(corpus, kind, id);
    if (!found) return node.children;
    const { url, children } = node;
    mentions.set(url, mention);
    return [{ type: 'mention', url, href: href(pathOf(kind, id)), card: cardOf(found), children }];
  });
  return [...mentions.values()];
}

/** Cards, so that a record that every body mentions is put into words once. */
const cards = new WeakMap<Referable['record'], Card>();

function cardOf(found: Referable): Card {
  const known = cards.get(found.record);
  if (known) return known;
  const { title, detail } = describe(found);
  const card = { title: typeset(title), detail: typeset(detail) };
  cards.set(found.record, card);
  return card;
}

function describe(found: Referable): Card {
  switch (found.kind) {
    case 'event': {
      const { title, date, confidence, claimedBy } = found.record;
      const claim = claimedBy && `claimed by ${claimedBy}`;
      return { title, detail: inOneLine(formatDate(date), confidence, claim) };
    }
    case 'place':
      return { title: found.record.name, detail: placeKindLabels[found.record.kind] };
    case 'person':
      return { title: found.record.name, detail: found.record.role };
    case 'figure': {
      const { value, unit, saidBy, deniedBy, asOf, confidence } = found.record;
      const denial = deniedBy && `denied by ${deniedBy}`;
      const date = asOf && `as of ${formatDate(asOf)}`;
      return { title: `${value} ${unit}`, detail: inOneLine(saidBy, denial, date, confidence) };
    }
  }
}

const inOneLine = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ');

type Handler = NonNullable<NonNullable<Options['handlers']>['link']>;

/** A mention as HTML: a link that works by itself, and what its card says that the link does not. */
export const mentionToHtml = (state: Parameters<Handler>[0], node: MentionNode): Element => ({
  type: 'element',
  tagName: 'a',
  properties: {
    href: node.href,
    className: ['mention'],
    dataMention: node.url,
    dataTitle: node.card.title === plainWords(node) ? null : node.card.title,
    dataDetail: node.card.detail,
  },
  children: state.all(node),
});
