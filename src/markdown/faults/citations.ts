import type { Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Fault } from '../../model/body.ts';
import { idForm } from '../../model/address.ts';
import { citationAttempt, footnote, isCitation } from '../citations.ts';
import { lineAt, quote } from '../words.ts';

/** Whether a text contains something that looks like a citation but is malformed. */
export const attemptsCitation = (text: string): boolean => text.search(citationAttempt) !== -1;

/** Malformed citations, citations inside links, and footnotes. */
export function faultsOfCitations(tree: Root): readonly Fault[] {
  const faults: Fault[] = [];
  visit(tree, ['link', 'text'] as const, (node) => {
    if (node.type === 'text') {
      faults.push(...faultsOfText(node));
      return;
    }
    visit(node, 'text', (text) => {
      faults.push(...faultsInLink(text));
    });
    return SKIP;
  });
  return faults;
}

const faultsOfText = (text: Text): readonly Fault[] => [
  ...[...text.value.matchAll(citationAttempt)].map(({ 0: written, index }) => ({
    line: lineAt(text, index),
    message: `${quote(written)} was not understood as a citation.`,
    hint: hintFor(written),
  })),
  ...[...text.value.matchAll(footnote)].map(({ 0: written, index }) => ({
    line: lineAt(text, index),
    message: `${quote(written)} looks like a footnote, and there are none.`,
    hint: 'Cite a source as [@reuters-20160202], and say the rest in the text.',
  })),
];

/** Citations inside a link. They would be links themselves, and links cannot nest. */
const faultsInLink = (text: Text): readonly Fault[] =>
  [...text.value.matchAll(citationAttempt)].map(({ 0: written, index }) => ({
    line: lineAt(text, index),
    message: `${quote(written)} stands inside the words of a link.`,
    hint: 'Put the citation behind the link: [words](event:some-id).[@reuters-20160202]',
  }));

/** Suggests a correction if the ids are clear, or else explains how citations are written. */
function hintFor(written: string): string {
  const ids = written
    .slice(written.indexOf('@'))
    .replace(']', '')
    .split(/[\s;,]+/)
    .map((part) => part.replace(/^-?@/, '').toLowerCase().replaceAll('_', '-'))
    .filter((part) => part !== '');
  const meant = `[${ids.map((id) => `@${id}`).join('; ')}]`;
  return ids.every((id) => idForm.test(id)) && isCitation(meant)
    ? `Write ${meant}.`
    : 'Write the ids of sources, each with @, and semicolons between them: [@reuters-20160202; @ap-20160202].';
}
