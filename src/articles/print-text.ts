import { printTree } from '../draw/print.ts';
import type { RenderedBody } from '../markdown/render.ts';

/** The markup of a text alone, for a page that draws no graphics in it. */
export const printText = ({ parts }: RenderedBody): string =>
  parts.map((part) => (part.kind === 'text' ? printTree(part.tree) : '')).join('');
