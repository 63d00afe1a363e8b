import type { Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { Graphic, PictureSpot } from '../model/body.ts';
import { countWords } from './words.ts';

/** Consecutive blocks of a text without a graphic between them. */
interface TextPart {
  readonly kind: 'text';
  readonly tree: Root;
  readonly wordCount: number;
}

/** A part of a body: text as HTML, or a graphic or a picture that the page shows. */
export type Part = TextPart | Graphic | PictureSpot;

/** Splits a body at its graphics. White space next to a graphic is dropped. */
export function partsOf(tree: Root): readonly Part[] {
  const parts: Part[] = [];
  let blocks: RootContent[] = [];
  const endText = (): void => {
    const trimmed = blocks.slice(blocks.findIndex(isContent), blocks.findLastIndex(isContent) + 1);
    if (trimmed.length > 0) parts.push(textPartOf({ type: 'root', children: trimmed }));
    blocks = [];
  };
  for (const node of tree.children) {
    const graphic = node.type === 'element' ? node.data?.graphic : undefined;
    if (graphic) {
      endText();
      parts.push(graphic);
    } else {
      blocks.push(node);
    }
  }
  endText();
  return parts;
}

const isContent = (node: RootContent): boolean => node.type !== 'text' || node.value.trim() !== '';

function textPartOf(tree: Root): TextPart {
  const texts: string[] = [];
  visit(tree, 'text', ({ value }) => {
    texts.push(value);
  });
  return { kind: 'text', tree, wordCount: countWords(texts.join(' ')) };
}
