import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { remarkArabic } from './arabic.ts';
import { codeToHtml } from './code.ts';
import { graphicToHtml, remarkGraphics } from './graphics.ts';
import { remarkHeadingIds } from './heading-ids.ts';
import { remarkHeadingLinks } from './heading-links.ts';
import { remarkLinks } from './links.ts';
import { citationToHtml, remarkNotes, type NoteOptions } from './notes.ts';
import { mentionToHtml, remarkReferences, type ReferenceOptions } from './references.ts';
import { remarkSectionDays } from './section-days.ts';
import { remarkSingleLines } from './single-lines.ts';
import { remarkTableCells } from './tables.ts';
import { remarkTypography } from './typography.ts';

/** How a page wants a text rendered. */
export interface PageOptions extends ReferenceOptions, NoteOptions {
  /** Whether to link each heading to itself. */
  readonly linksHeadings?: boolean;
  /** Whether to put the day of each section behind its heading. */
  readonly datesSections?: boolean;
}

/**
 * Converts a syntax tree to HTML (hast). Raw HTML in the text is dropped by remark-rehype.
 *
 * The order matters in three places: headings get their ids before typography changes their words;
 * typography needs whole paragraphs, so it runs before Arabic words are split off; headings become
 * links last, because earlier plugins would take these for links that an editor wrote.
 */
export const htmlPipeline = (page: PageOptions) =>
  unified()
    .use(remarkSingleLines)
    .use(remarkHeadingIds)
    .use(remarkGraphics)
    .use(remarkSectionDays, page.datesSections ? page.corpus : false)
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
