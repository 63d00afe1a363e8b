import type { Root as HtmlRoot } from 'hast';
import type { List, ListItem, Root } from 'mdast';
import { VFile } from 'vfile';
import type { Corpus } from '../model/corpus.ts';
import type { Day } from '../model/date.ts';
import type { Heading } from './heading-ids.ts';
import type { Note } from './notes.ts';
import { parseBody } from './parse.ts';
import { partsOf, type Part } from './parts.ts';
import { htmlPipeline, type PageOptions } from './pipeline.ts';
import type { Mention } from './references.ts';

export type { Mention, Note };

/** The options of `renderBody`. */
export interface RenderOptions extends Omit<PageOptions, 'corpus'> {
  /** Sentences printed before the body. Their notes are numbered before those of the body. */
  readonly keyPoints?: readonly string[];
}

/** A rendered body, with what the page around it needs. */
export interface RenderedBody {
  /** The text as trees of HTML (hast), with the graphics between them. */
  readonly parts: readonly Part[];
  /** The key points as a list; an empty tree if there are none. */
  readonly keyPoints: HtmlRoot;
  /** The sources cited, numbered in order of first citation. */
  readonly notes: readonly Note[];
  /** The records referred to, each once, in order of first mention. */
  readonly mentions: readonly Mention[];
  readonly headings: readonly Heading[];
  /** The day of the text before the first heading, if the page dates its sections. */
  readonly openingDay: Day | null;
}

/** Renders a Markdown body. Pure: the result depends on the arguments alone. */
export function renderBody(
  markdown: string,
  corpus: Corpus,
  { keyPoints = [], ...options }: RenderOptions,
): RenderedBody {
  const page = { ...options, corpus };
  const head = render(listOf(keyPoints), page);
  const body = render(parseBody(markdown), { ...page, after: head.notes });
  const named = [...head.mentions, ...body.mentions].map((mention) => {
    const { kind, id } = mention;
    return [`${kind}:${id}`, mention] as const;
  });
  return {
    parts: partsOf(body.tree),
    keyPoints: head.tree,
    notes: body.notes,
    mentions: [...new Map(named).values()],
    headings: body.headings,
    openingDay: body.openingDay,
  };
}

/** Converts a syntax tree to HTML, and returns it with what the plugins found. */
function render(tree: Root, page: PageOptions) {
  const file = new VFile();
  const html = htmlPipeline(page).runSync(tree, file);
  const { notes = [], mentions = [], headings = [], openingDay = null } = file.data;
  return { tree: html, notes, mentions, headings, openingDay };
}

/** A list with a sentence in each item; an empty tree when there are no sentences. */
function listOf(sentences: readonly string[]): Root {
  const children = sentences.map((sentence): ListItem => {
    // The check makes sure that a key point is a single paragraph.
    const paragraphs = parseBody(sentence).children.filter(({ type }) => type === 'paragraph');
    return { type: 'listItem', spread: false, children: paragraphs as ListItem['children'] };
  });
  const list: List = { type: 'list', ordered: false, spread: false, children };
  return { type: 'root', children: children.length > 0 ? [list] : [] };
}
