import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkCitations } from './citations.ts';
import { remarkTables } from './tables.ts';

/** Parses Markdown to a syntax tree (mdast), from which the checks and `htmlPipeline` start. */
export const syntaxPipeline = unified()
  .use(remarkParse)
  .use(remarkTables)
  .use(remarkCitations)
  .freeze();
