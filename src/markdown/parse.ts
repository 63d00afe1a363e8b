import type { Nodes, Root } from 'mdast';
import { once } from '../once.ts';
import { syntaxPipeline } from './pipeline.ts';

/** What was parsed in this process, by its text, and how often anything was. */
const parsed = once('parsed bodies', () => ({ trees: new Map<string, Root>(), count: 0 }));

/** How many bodies were parsed so far: each is once, however often it is asked for. */
export const parseCount = (): number => parsed.count;

/**
 * A body as a tree, with its citations as nodes of their own. It is parsed once; every call gives a
 * new tree, which the caller may change. Raw HTML stays in the tree, to be reported, and is never
 * written out.
 */
export function parseBody(markdown: string): Root {
  const known = parsed.trees.get(markdown);
  if (known) return copyOf(known);
  const tree = syntaxPipeline.runSync(syntaxPipeline.parse(markdown));
  parsed.trees.set(markdown, tree);
  parsed.count += 1;
  return copyOf(tree);
}

/** A tree of new nodes. What a node says of itself, such as its position, is shared. */
const copyOf = <T extends Nodes>(node: T): T =>
  'children' in node ? { ...node, children: node.children.map(copyOf) } : { ...node };
