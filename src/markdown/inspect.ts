import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { BodyFacts, Fault, Link, Reference, Graphic, PictureSpot } from '../model/body.ts';
import { faultsOfCharacters } from './faults/characters.ts';
import { faultsOfCitations } from './faults/citations.ts';
import { faultsOfDoubles } from './faults/doubles.ts';
import { faultsOfGraphics } from './faults/graphics.ts';
import { faultsOfHeadings } from './faults/headings.ts';
import { faultsOfHtml } from './faults/html.ts';
import { faultsOfLinks } from './faults/links.ts';
import { faultsOfMarks } from './faults/marks.ts';
import { faultsOfMissingCitations } from './faults/missing-citations.ts';
import { faultsOfPassages } from './faults/passages.ts';
import { readGraphic, readPicture } from './graphics.ts';
import { isMailAddress, isSitePath, isWebAddress } from './links.ts';
import { parseBody } from './parse.ts';
import { dayNamedBy } from '../model/address.ts';
import { readReference } from './references.ts';
import { typeset } from './typography.ts';
import { countWords, lineOf, onOneLine, plainWords, quote } from './words.ts';

const checks: readonly ((tree: Root, markdown: string) => readonly Fault[])[] = [
  faultsOfCharacters,
  faultsOfCitations,
  faultsOfDoubles,
  faultsOfGraphics,
  faultsOfHeadings,
  faultsOfHtml,
  faultsOfLinks,
  faultsOfPassages,
];

/**
 * Collects what a body refers to, cites and shows, and what is wrong with it regardless of the rest
 * of the corpus. `firstLine` is the line of the file on which the body starts; all lines in the
 * result are lines of the file. In a sourced text every passage needs a citation or a reference.
 */
export function inspectBody(
  markdown: string,
  firstLine: number,
  { isSourced }: { readonly isSourced: boolean } = { isSourced: true },
): BodyFacts {
  const tree = parseBody(markdown);
  const found = collectFrom(tree);
  const marks = faultsOfMarks(tree, markdown);
  const attempts = new Set(marks.flatMap(({ line, isSource }) => (isSource ? [line] : [])));
  const faults = [
    ...checks.flatMap((check) => check(tree, markdown)),
    ...marks.map(({ line, message, hint }) => ({ line, message, hint })),
    ...(isSourced ? faultsOfMissingCitations(tree, attempts) : []),
  ].sort((a, b) => a.line - b.line);
  const inFile = <T extends { readonly line: number }>(facts: readonly T[]): readonly T[] =>
    facts.map((fact) => ({ ...fact, line: fact.line + firstLine - 1 }));
  const wordCount = countWords(paragraphsOf(tree).map(plainWords).join(' '));
  return {
    references: inFile(found.references),
    citations: inFile(found.citations),
    links: inFile(found.links),
    graphics: inFile(found.graphics),
    pictures: inFile(found.pictures),
    faults: inFile(faults),
    summary: summaryOf(tree),
    wordCount,
    isEmpty: wordCount === 0 && found.graphics.length + found.pictures.length === 0,
  };
}

/** A key point as written, with the line of the file on which it starts. */
interface KeyPoint {
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * Adds the facts of an article's key points to those of its body. They come first, as on the page.
 * Summary and word count remain those of the body.
 */
export function withKeyPoints(facts: BodyFacts, points: readonly KeyPoint[]): BodyFacts {
  const inspected = points.map(({ body, bodyLine }) => ({
    ...inspectBody(body, bodyLine, { isSourced: false }),
    own: faultsOfKeyPoint(body, bodyLine),
  }));
  return {
    ...facts,
    references: [...inspected.flatMap(({ references }) => references), ...facts.references],
    citations: [...inspected.flatMap(({ citations }) => citations), ...facts.citations],
    links: [...inspected.flatMap(({ links }) => links), ...facts.links],
    faults: [...inspected.flatMap(({ faults, own }) => [...faults, ...own]), ...facts.faults],
  };
}

/** Reports a key point that is not a single paragraph of text, or that cites no source. */
function faultsOfKeyPoint(markdown: string, line: number): readonly Fault[] {
  const tree = parseBody(markdown);
  const { citations, graphics, pictures } = collectFrom(tree);
  const isDrawn = graphics.length + pictures.length > 0;
  const message = `The key point ${quote(plainWords(tree))}`;
  const [first, ...more] = tree.children;
  if (first?.type !== 'paragraph' || more.length > 0 || isDrawn) {
    const hint = 'Write one sentence, with no heading, list or graphic in it.';
    return [{ line, message: `${message} is not one paragraph.`, hint }];
  }
  if (citations.length > 0) return [];
  const hint = 'Cite what it rests on at its end, as [@reuters-20160202].';
  return [{ line, message: `${message} cites no source.`, hint }];
}

interface Found {
  readonly references: Reference[];
  readonly citations: { readonly id: string; readonly line: number }[];
  readonly links: Link[];
  readonly graphics: Graphic[];
  readonly pictures: PictureSpot[];
}

const leadsSomewhere = (url: string): boolean =>
  isSitePath(url) || isWebAddress(url) || isMailAddress(url) || dayNamedBy(url) !== null;

/** Collects well-formed references, citations, links, graphics and pictures. Their targets may not exist. */
function collectFrom(tree: Root): Found {
  const found: Found = {
    references: [],
    citations: [],
    links: [],
    graphics: [],
    pictures: [],
  };
  visit(tree, (node) => {
    if (node.type === 'citation') {
      found.citations.push(...node.cited);
    } else if (node.type === 'link') {
      const reference = readReference(node.url);
      if (reference)
        found.references.push({
          ...reference,
          words: onOneLine(plainWords(node)),
          line: lineOf(node),
        });
      else if (leadsSomewhere(node.url)) found.links.push({ url: node.url, line: lineOf(node) });
    } else if (node.type === 'image') {
      const graphic = readGraphic(node);
      const picture = readPicture(node);
      if (graphic) found.graphics.push(graphic);
      else if (picture) found.pictures.push(picture);
    }
  });
  return found;
}

/** The first paragraph that has words, as plain text. */
function summaryOf(tree: Root): string {
  const words = tree.children.map((node) =>
    node.type === 'paragraph' ? onOneLine(plainWords(node)) : '',
  );
  return typeset(words.find((text) => text !== '') ?? '');
}

/** All paragraphs and table cells, at any depth. */
function paragraphsOf(tree: Root): readonly Nodes[] {
  const paragraphs: Nodes[] = [];
  visit(tree, ['paragraph', 'tableCell'] as const, (node) => {
    paragraphs.push(node);
  });
  return paragraphs;
}
