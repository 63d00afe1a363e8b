import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Plugin, Processor } from 'unified';
import { visit } from 'unist-util-visit';

/** Adds tables to Markdown. Of GitHub's extensions the texts need no other. */
export function remarkTables(this: Processor): undefined {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

/**
 * Marks the cells of the first row as heads of their columns, and the cells of right-aligned
 * columns as numbers.
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
    // Without an alignment remark-rehype writes no `align` attribute. The length is still needed.
    table.align = align.map(() => null);
  });
};
