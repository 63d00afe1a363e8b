import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { remarkArabic } from './arabic.ts';
import { remarkCitations } from './citations.ts';
import { codeToHtml } from './code.ts';
import { graphicToHtml, remarkGraphics } from './graphics.ts';
import { remarkHeadingIds } from './heading-ids.ts';
import { remarkHeadingLinks } from './heading-links.ts';
import { remarkLinks } from './links.ts';
import { citationToHtml, remarkNotes, type NoteOptions } from './notes.ts';
import { mentionToHtml, remarkReferences, type ReferenceOptions } from './references.ts';
import { remarkSingleLines } from './single-lines.ts';
import { remarkTableCells, remarkTables } from './tables.ts';
import { remarkTypography } from './typography.ts';

/** From a text to the tree of its syntax, which the checks read and pages start from. */
export const syntaxPipeline = unified()
  .use(remarkParse)
  .use(remarkTables)
  .use(remarkCitations)
  .freeze();

/** What the page around a text decides about it. */
export interface PageOptions extends ReferenceOptions, NoteOptions {
  /** Whether each heading is a link to itself. */
  readonly linksHeadings?: boolean;
}

/**
 * From that tree to HTML, which holds no raw HTML of the text: remark-rehype leaves it out. The
 * order matters in places: ids are made of the words as typed, so before typography; typography
 * sets each paragraph as a whole, so before Arabic is cut out of it.
 */
export const htmlPipeline = (page: PageOptions) =>
  unified()
    .use(remarkSingleLines)
    .use(remarkHeadingIds)
    .use(remarkGraphics)
    .use(remarkLinks, page)
    .use(remarkReferences, page)
    .use(remarkNotes, page)
    .use(remarkTableCells)
    .use(remarkTypography)
    .use(remarkArabic)
    .use(remarkHeadingLinks, page.linksHeadings ?? false)
    .use(remarkRehype, {
      handlers: {
        citation: citationToHtml,
        code: codeToHtml,
        graphic: graphicToHtml,
        mention: mentionToHtml,
      },
    })
    .freeze();
