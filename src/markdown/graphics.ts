import type { Element } from 'hast';
import type { Image, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Node } from 'unist';
import { idForm } from '../model/address.ts';
import type { Spot } from '../model/body.ts';
import { faultOfDate } from '../model/date-fault.ts';
import { typeset } from './typography.ts';
import { lineOf } from './words.ts';

/** A graphic among the blocks of a text. */
export interface GraphicNode extends Node {
  readonly type: 'graphic';
  readonly graphic: Spot;
}

declare module 'mdast' {
  interface RootContentMap {
    graphic: GraphicNode;
  }
}

declare module 'hast' {
  interface ElementData {
    /** The graphic that a page draws in the place of the element. */
    graphic?: Spot;
  }
}

/** The kinds of graphic, in the words of their addresses: `timeline:…`, `map:…`, `sides:…`. */
export const graphicKinds = ['timeline', 'map', 'sides'] as const;
type GraphicKind = (typeof graphicKinds)[number];

/** The kind of graphic that an address means; null when it means none. */
export const graphicKindOf = (url: string): GraphicKind | null =>
  graphicKinds.find((kind) => url.startsWith(`${kind}:`)) ?? null;

/** What is wrong with the address of a graphic, as a sentence; null when nothing is. */
export function faultOfGraphic(url: string): string | null {
  const kind = graphicKindOf(url);
  const rest = url.slice(`${kind ?? ''}:`.length);
  return kind === 'sides' ? faultOfSides(rest) : faultOfDays(url, rest.replace(/#.*$/su, ''));
}

function faultOfSides(list: string): string | null {
  const wrong = list === '' ? undefined : list.split(',').find((id) => !idForm.test(id));
  return wrong === undefined ? null : `"${wrong}" is not the id of a side.`;
}

function faultOfDays(url: string, date: string): string | null {
  if (date === '') return 'No date was written.';
  const fault = faultOfDate(date);
  if (fault) return fault;
  if (url.startsWith('map:')) return date.length === 10 ? null : `"${date}" is not one full day.`;
  if (url.includes('#')) return `A timeline has no "#${url.replace(/^[^#]*#/su, '')}".`;
  return /^[\d-]+\/[\d-]+$/.test(date) ? null : `"${date}" is not a range of two days.`;
}

/** An image as the spot that it marks; null when it is an ordinary picture or not well formed. */
export function readSpot(image: Image): Spot | null {
  const kind = graphicKindOf(image.url);
  if (!kind || faultOfGraphic(image.url)) return null;
  const [, , date = '', list = ''] = /^(\w+):([^#]*)#?(.*)$/su.exec(image.url) ?? [];
  const caption = typeset(image.alt ?? '');
  const line = lineOf(image);
  if (kind === 'timeline') return { kind, caption, range: date, line };
  if (kind === 'sides') return { kind, caption, sides: date.split(',').filter(Boolean), line };
  const places = list.split(',').filter((id) => id !== '');
  return { kind: 'map', caption, day: date, places, line };
}

/** The image that is all there is in a paragraph; null when there is anything else. */
export function onlyImage(node: RootContent): Image | null {
  if (node.type !== 'paragraph' || node.children.length !== 1) return null;
  const [only] = node.children;
  return only?.type === 'image' ? only : null;
}

/**
 * Marks the places of graphics: paragraphs that hold nothing else. A graphic anywhere else is left to
 * `remarkLinks`, which leaves its caption.
 *
 *     ![The first week](timeline:2016-01-29/2016-02-05)   ->   <figure></figure>
 */
export const remarkGraphics: Plugin<[], Root> = () => (tree) => {
  tree.children = tree.children.map((node): RootContent => {
    const image = onlyImage(node);
    const graphic = image && readSpot(image);
    return graphic ? { type: 'graphic', graphic } : node;
  });
};

/** A graphic as HTML: an empty element that says what to draw in its place. */
export const graphicToHtml = (_: unknown, { graphic }: GraphicNode): Element => ({
  type: 'element',
  tagName: 'figure',
  properties: {},
  children: [],
  data: { graphic },
});
