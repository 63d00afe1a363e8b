import type { Thing } from 'schema-dts';

/**
 * Things as the text of a `<script type="application/ld+json">`. JSON has no meaning for `<` outside
 * its strings, and inside them `\u003c` is the same letter: so no word can close the element or open
 * a comment in it.
 */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
