import type { Element } from 'hast';
import type { Image, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Node } from 'unist';
import { idForm } from '../model/address.ts';
import type { Graphic, PictureSpot } from '../model/body.ts';
import { faultOfDate } from '../model/date-schema.ts';
import { typeset } from './typography.ts';
import { lineOf } from './words.ts';

/** A graphic or a picture among the blocks of a text. */
export interface GraphicNode extends Node {
  readonly type: 'graphic';
  readonly graphic: Graphic | PictureSpot;
}

declare module 'mdast' {
  interface RootContentMap {
    graphic: GraphicNode;
  }
}

declare module 'hast' {
  interface ElementData {
    /** The graphic that a page draws in the place of the element. */
    graphic?: Graphic | PictureSpot;
  }
}

/**
 * The kinds of graphic, as written in addresses: `timeline:…`, `map:…`, `maps:…`, `sides:…`,
 * `glance:…`.
 */
export const graphicKinds = ['timeline', 'map', 'maps', 'sides', 'glance'] as const;
type GraphicKind = (typeof graphicKinds)[number];

/** The kind of graphic that an address names; null for any other address. */
export const graphicKindOf = (url: string): GraphicKind | null =>
  graphicKinds.find((kind) => url.startsWith(`${kind}:`)) ?? null;

/** What is wrong with the address of a graphic, as a sentence; null when nothing is. */
export function faultOfGraphicUrl(url: string): string | null {
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
  const subject = url.startsWith('timeline:') ? 'A timeline has' : 'Several days have';
  if (url.includes('#')) return `${subject} no "#${url.replace(/^[^#]*#/su, '')}".`;
  return /^[\d-]+\/[\d-]+$/.test(date) ? null : `"${date}" is not a range of two days.`;
}

/** Parses an image as a graphic; null for an ordinary picture or a malformed address. */
export function readGraphic(image: Image): Graphic | null {
  const kind = graphicKindOf(image.url);
  if (!kind || faultOfGraphicUrl(image.url)) return null;
  const [, , date = '', list = ''] = /^(\w+):([^#]*)#?(.*)$/su.exec(image.url) ?? [];
  const caption = typeset(image.alt ?? '');
  const line = lineOf(image);
  if (kind === 'timeline' || kind === 'maps' || kind === 'glance')
    return { kind, caption, range: date, line };
  if (kind === 'sides') return { kind, caption, sides: date.split(',').filter(Boolean), line };
  const places = list.split(',').filter((id) => id !== '');
  return { kind: 'map', caption, day: date, places, line };
}

/** The folder of pictures, from the folder of a text. */
const pictureFolder = '../pictures/';

/** Reads an image as a picture of `content/pictures/`; null for any other. */
export function readPicture(image: Image): PictureSpot | null {
  const { url, alt } = image;
  const name = url.startsWith(pictureFolder) ? url.slice(pictureFolder.length) : '';
  const id = name.replace(/\.\w+$/, '');
  if (!idForm.test(id) || name === id) return null;
  return { kind: 'picture', id, name, words: alt ?? '', line: lineOf(image) };
}

/** The image in a paragraph that holds nothing else; null for any other node. */
export function onlyImage(node: RootContent): Image | null {
  if (node.type !== 'paragraph' || node.children.length !== 1) return null;
  const [only] = node.children;
  return only?.type === 'image' ? only : null;
}

/**
 * Turns paragraphs that hold a graphic and nothing else into nodes of their own. A graphic inside a
 * sentence cannot be drawn; `remarkLinks` replaces it with its caption.
 *
 *     ![The first week](timeline:2016-01-29/2016-02-05)   ->   <figure></figure>
 */
export const remarkGraphics: Plugin<[], Root> = () => (tree) => {
  tree.children = tree.children.map((node): RootContent => {
    const image = onlyImage(node);
    const graphic = image && (readGraphic(image) ?? readPicture(image));
    return graphic ? { type: 'graphic', graphic } : node;
  });
};

/** Converts a graphic to an empty element that says in its `data` what to draw in its place. */
export const graphicToHtml = (_: unknown, { graphic }: GraphicNode): Element => ({
  type: 'element',
  tagName: 'figure',
  properties: {},
  children: [],
  data: { graphic },
});
