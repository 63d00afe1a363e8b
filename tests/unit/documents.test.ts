import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Code, Link, Image } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/content/load.ts';
import { appendEntry } from '../../src/editing/append-entry.ts';
import { kinds } from '../../src/model/kinds.ts';
import { formatProblems } from '../../src/model/problem.ts';
import { good, writeContent } from './content/write-content.ts';

const documents = globSync('*.md').concat(globSync('docs/**/*.md'));

/** What of some kinds stands in a document. */
function nodesIn(file: string): readonly (Code | Link | Image)[] {
  const found: (Code | Link | Image)[] = [];
  visit(fromMarkdown(readFileSync(file, 'utf8')), (node) => {
    if (node.type === 'code' || node.type === 'link' || node.type === 'image') found.push(node);
  });
  return found;
}

test('every link and picture of a document leads to a file that is there', () => {
  const dead = documents.flatMap((file) =>
    nodesIn(file).flatMap((node) => {
      if (node.type === 'code' || /^[a-z]+:/.test(node.url)) return [];
      const path = node.url.replace(/#.*$/, '');
      return existsSync(join(dirname(file), path)) ? [] : [`${file}: ${node.url}`];
    }),
  );
  expect(dead).toEqual([]);
});

/** The examples of the editors' guide that are whole: file below content/ and text. */
const examples = nodesIn('docs/editing.md').flatMap((node) =>
  node.type === 'code' && node.meta?.startsWith('content/')
    ? [{ path: node.meta.slice('content/'.length), text: `${node.value}\n` }]
    : [],
);

describe('the editors’ guide', () => {
  test('has a whole example of every kind but the story itself', () => {
    const shown = examples.map(({ path }) => path.replace(/(?:\/.*|\.yaml)$/, ''));
    const known = Object.values(kinds).map(({ collection }) => collection);
    expect([...new Set(shown)].sort()).toEqual(known.filter((name) => name !== 'story').sort());
  });

  test.each(examples)('gives an example that the check accepts: $path', ({ path, text }) => {
    const root = writeContent({
      ...good,
      'pictures/road.jpg': readFileSync('tests/fixtures/content/whole-site/pictures/road.jpg'),
      [path]: path.endsWith('.yaml') ? appendEntry('# Of the guide\n', text) : text,
    });
    // What an example names, and the words it chooses, are those of another story.
    const ofThatStory = /does not exist|is none of the/;
    const problems = loadCorpus(root).problems.filter(
      ({ file, severity, message }) =>
        file === `content/${path}` && severity === 'error' && !ofThatStory.test(message),
    );
    expect(formatProblems(problems)).toBe('');
  });
});
