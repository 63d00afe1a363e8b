import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { typeset } from './typography.ts';
import { onOneLine, plainWords } from './words.ts';

/** A heading of a body, for a table of contents or a link to its section. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

declare module 'vfile' {
  interface DataMap {
    headings: readonly Heading[];
  }
}

/**
 * Gives every heading an id, and lists the headings in `file.data.headings`. All ids start with
 * `section-`, so that none is the same as that of a note, a citation or a record: the id of
 * `## Note 1` is `section-note-1`.
 *
 *     ## The road is cut   ->   <h2 id="section-the-road-is-cut">The road is cut</h2>
 */
export const remarkHeadingIds: Plugin<[], Root> = () => (tree, file) => {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const words = onOneLine(plainWords(node));
    const id = slugger.slug(`section ${forAddress(words)}`.trim());
    headings.push({ id, text: typeset(words), depth: node.depth });
    node.data = { hProperties: { id } };
  });
  file.data.headings = headings;
};

/** Keeps letters, digits and single spaces: "Ratyan's fall - 5 May" is "Ratyans fall 5 May". */
const forAddress = (words: string): string =>
  words
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
