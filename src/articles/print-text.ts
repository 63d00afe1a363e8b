import { printTree } from '../draw/print.ts';
import type { RenderedBody } from '../markdown/render.ts';

/** The HTML of a text without its graphics, for pages that do not draw them. */
export const printText = ({ parts }: RenderedBody): string =>
  parts.map((part) => (part.kind === 'text' ? printTree(part.tree) : '')).join('');
