import { toHtml } from 'hast-util-to-html';
import type { RenderedBody } from '../../../src/markdown/render.ts';

/** A body as one piece of HTML; in it the first graphic is `<figure data-spot="0"></figure>`. */
export function printBody({ parts }: RenderedBody): string {
  const graphics = parts.filter(({ kind }) => kind !== 'text');
  return parts
    .map((part) =>
      part.kind === 'text'
        ? toHtml(part.tree)
        : `<figure data-spot="${graphics.indexOf(part)}"></figure>`,
    )
    .join('\n');
}
