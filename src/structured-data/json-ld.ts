import type { Thing } from 'schema-dts';

/**
 * Things as the text of a `<script type="application/ld+json">`. In JSON, `<` can only occur in
 * strings, where `\u003c` means the same. So no text can close the element or start a comment in
 * it.
 */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
