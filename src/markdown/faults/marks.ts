import type {
  Heading,
  Image,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  TableCell,
} from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../model/body.ts';
import { anyCitation, citationAttempt, footnote } from '../citations.ts';
import { marksIn, marksInPlainWords, without, withoutSpan, type Mark } from '../marks.ts';
import { lineOf, quote } from '../words.ts';

/** Something that would be printed as it is written, with whether it was meant as a source. */
export type MarkFault = Fault & Pick<Mark, 'isSource'>;

const blocks = ['paragraph', 'heading', 'tableCell'] as const;

/** Marks of Markdown that were not understood, and would be printed as they are written. */
export function faultsOfMarks(tree: Root, markdown: string): readonly MarkFault[] {
  const faults: MarkFault[] = [];
  visit(tree, blocks, (block) => {
    faults.push(...faultsOfBlock(block, markdown));
  });
  visit(tree, 'image', (image) => {
    faults.push(...faultsOfCaption(image, markdown));
  });
  return faults;
}

function faultsOfBlock(
  block: Paragraph | Heading | TableCell,
  markdown: string,
): readonly MarkFault[] {
  const [start, end] = spanOf(block);
  const source = markdown.slice(start, end);
  const loose = [anyCitation, citationAttempt, footnote].reduce(
    without,
    looseTextOf(block, markdown).slice(start, end),
  );
  const lineAt = (offset: number): number =>
    lineOf(block) + source.slice(0, offset).split('\n').length - 1;
  return [
    ...(block.type === 'paragraph' ? faultsAtStart(source, lineOf(block)) : []),
    ...marksIn(loose, source).map(({ offset, ...mark }) => ({ line: lineAt(offset), ...mark })),
  ];
}

/** A paragraph that was meant as a heading or as a table. */
function faultsAtStart(source: string, line: number): readonly MarkFault[] {
  const [first = ''] = source.split('\n');
  const [, signs = '', words = ''] = /^(#{1,6})([^\s#].*)$/.exec(first) ?? [];
  if (signs !== '')
    return [
      {
        line,
        message: `${quote(first)} was not understood as a heading.`,
        hint: `Write "${signs} ${words}", with a space.`,
        isSource: true,
      },
    ];
  if (!/^\|.*\|\s*$/.test(first)) return [];
  return [
    {
      line,
      message: `${quote(first)} was not understood as a row of a table.`,
      hint: 'Below the heads stands a line | --- | --- |, with a part for each column, and between the rows no empty line.',
      isSource: true,
    },
  ];
}

/** Captions are printed as they are. */
function faultsOfCaption(image: Image, markdown: string): readonly MarkFault[] {
  const source = markdown.slice(...spanOf(image));
  const caption = source.slice(0, Math.max(0, source.lastIndexOf('](')));
  const start = '!['.length;
  return marksInPlainWords(caption.slice(start)).map(({ offset, written }) => ({
    line: lineOf(image) + caption.slice(0, start + offset).split('\n').length - 1,
    message: `In a caption ${quote(written)} would be printed as it is.`,
    hint: 'A caption is plain words: cite and refer in a paragraph beside it. Brackets that are meant are written \\[ and \\].',
    isSource: false,
  }));
}

/** The offsets of a node in the source. The parser always gives them. */
const spanOf = ({ position }: Nodes): readonly [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

/** The source with everything marked as understood except the words of a block. */
const looseTextOf = (parent: Parents, markdown: string): string =>
  (parent.children as readonly Nodes[]).reduce((text, node) => {
    switch (node.type) {
      case 'text':
      case 'citation':
        return text;
      case 'emphasis':
      case 'strong':
      case 'link':
        return looseTextOf(node, withoutDelimiters(node, text));
      default:
        return withoutSpan(text, ...spanOf(node));
    }
  }, markdown);

/**
 * What opens and closes emphasis and links counts as understood; an address as its own words too.
 */
function withoutDelimiters(node: Extract<PhrasingContent, Parents>, text: string): string {
  const [start, end] = spanOf(node);
  if (node.type !== 'link') {
    const length = node.type === 'strong' ? 2 : 1;
    return withoutSpan(withoutSpan(text, start, start + length), end - length, end);
  }
  const [first, last] = [node.children[0], node.children.at(-1)];
  const words =
    first && last ? ([spanOf(first)[0], spanOf(last)[1]] as const) : ([end, end] as const);
  const isAddress =
    text[start] === '<' ||
    /^(?:https?:|www\.|mailto:)/i.test(text.slice(...words)) ||
    text.slice(...words) === node.url;
  return isAddress
    ? withoutSpan(text, start, end)
    : withoutSpan(withoutSpan(text, start, words[0]), words[1], end);
}
