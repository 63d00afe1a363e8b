import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Code, List, ListItem, Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Spot } from '../model/body.ts';
import type { Corpus } from '../model/corpus.ts';
import { markArabic } from './arabic.ts';
import { citationToHtml, numberCitations, type Note } from './citations.ts';
import { placeGraphics, spotToHtml } from './graphics.ts';
import { identifyHeadings, type Heading } from './headings.ts';
import { resolveLinks } from './links.ts';
import { linkHeadings } from './permalinks.ts';
import { joinLines, parseBody } from './parse.ts';
import {
  linkReferences,
  mentionToHtml,
  type Mention,
  type ReferenceOptions,
} from './references.ts';
import { describeTables } from './tables.ts';
import { setTypography } from './typography.ts';

export { splitAtSpots } from './graphics.ts';
export type { Mention, Note };

export interface RenderOptions extends ReferenceOptions {
  /** Whether each heading is a link to itself. */
  readonly linksHeadings?: boolean;
  /** Sentences that stand before the body, whose notes are numbered with those of the body. */
  readonly keyPoints?: readonly string[];
  /** Notes of the texts before it on the same page, whose numbers go on; none where it is alone. */
  readonly after?: readonly Note[];
}

/** A body as HTML, and what the page around it needs. */
export interface RenderedBody {
  readonly html: string;
  /** The key points as a list; empty where there are none. */
  readonly keyPoints: string;
  /** The sources cited, numbered in order of first citation. */
  readonly notes: readonly Note[];
  /** The records referred to, each once, in order of first mention. */
  readonly mentions: readonly Mention[];
  /** What to put in the place of `<figure data-spot="0"></figure>` and on; see `splitAtSpots`. Their
   * lines are those of the text as parsed here, not those of the file. */
  readonly spots: readonly Spot[];
  readonly headings: readonly Heading[];
}

/** Raw HTML is not passed on: remark-rehype leaves it out unless it is told otherwise. */
const writer = unified()
  .use(remarkRehype, {
    handlers: {
      citation: citationToHtml,
      mention: mentionToHtml,
      spot: spotToHtml,
      code: codeToHtml,
    },
  })
  .use(rehypeStringify)
  .freeze();

/** Turns one Markdown body into HTML. Pure: the same body and corpus give the same text. */
export function renderBody(markdown: string, corpus: Corpus, options: RenderOptions): RenderedBody {
  const tree = parseBody(markdown);
  const { keyPoints = [] } = options;
  if (keyPoints.length > 0) tree.children.unshift(listOf(keyPoints));
  joinLines(tree);
  const headings = identifyHeadings(tree);
  const spots = placeGraphics(tree);
  resolveLinks(tree, options.href);
  const mentions = linkReferences(tree, corpus, options);
  const notes = numberCitations(tree, corpus, options.after);
  describeTables(tree);
  setTypography(tree);
  markArabic(tree);
  if (options.linksHeadings) linkHeadings(tree);
  const head = tree.children.splice(0, keyPoints.length > 0 ? 1 : 0);
  return {
    html: written(tree),
    keyPoints: written({ type: 'root', children: head }),
    notes,
    mentions,
    spots,
    headings,
  };
}

/** A block of code without a class for its language: no page colours code. */
function codeToHtml(_: unknown, { value }: Code): Element {
  return h('pre', h('code', value === '' ? '' : `${value}\n`));
}

const written = (tree: Root): string => writer.stringify(writer.runSync(tree));

/** Sentences as the items of one list. */
function listOf(sentences: readonly string[]): List {
  const children = sentences.map((sentence): ListItem => {
    // A parsed sentence is a paragraph; the check has seen to it.
    const paragraphs = parseBody(sentence).children.filter(({ type }) => type === 'paragraph');
    return { type: 'listItem', spread: false, children: paragraphs as ListItem['children'] };
  });
  return { type: 'list', ordered: false, spread: false, children };
}
