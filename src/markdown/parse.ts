import type { Nodes, Root } from 'mdast';
import { once } from '../once.ts';
import { syntaxPipeline } from './syntax.ts';

/** The trees parsed in this process, by their text, and how many times the parser ran. */
const parsed = once('parsed bodies', () => ({ trees: new Map<string, Root>(), count: 0 }));

/** How many times the parser ran in this process: once for each different text. */
export const parseCount = (): number => parsed.count;

/**
 * Parses a body. The parser runs once for each text; every call returns a new tree, which the
 * caller may change. Raw HTML stays in the tree so that the checks can report it, and is never
 * rendered.
 */
export function parseBody(markdown: string): Root {
  const known = parsed.trees.get(markdown);
  if (known) return copyOf(known);
  const tree = syntaxPipeline.runSync(syntaxPipeline.parse(markdown));
  parsed.trees.set(markdown, tree);
  parsed.count += 1;
  return copyOf(tree);
}

/** Copies a tree node by node. Positions and other objects in nodes are shared. */
const copyOf = <T extends Nodes>(node: T): T =>
  'children' in node ? { ...node, children: node.children.map(copyOf) } : { ...node };
