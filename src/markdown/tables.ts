import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Plugin, Processor } from 'unified';
import { visit } from 'unist-util-visit';

/** Reads tables. Of all of GitHub's Markdown that is what is needed. */
export function remarkTables(this: Processor): undefined {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

/**
 * Says what the heads of a table head, and which columns hold numbers: those set to the
 * right.
 *
 *     | Day | Strikes |        <th scope="col">Day</th><th scope="col" class="number">Strikes</th>
 *     | --- | ------: |   ->
 *     | 1   |     320 |        <td>1</td><td class="number">320</td>
 */
export const remarkTableCells: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'table', (table) => {
    const align = table.align ?? [];
    table.children.forEach((row, rowIndex) => {
      row.children.forEach((cell, column) => {
        const scope = rowIndex === 0 ? { scope: 'col' } : {};
        const number = align[column] === 'right' ? { className: ['number'] } : {};
        cell.data = { hProperties: { ...scope, ...number } };
      });
    });
    // The width stays; the presentational attribute that remark-rehype would write does not.
    table.align = align.map(() => null);
  });
};
