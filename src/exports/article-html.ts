import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { renderBody, type Note } from '../markdown/render.ts';
import { pathOf } from '../model/address.ts';
import { answersBehind, behindTitle, bylineOf, type Article } from '../model/article.ts';
import { formatDate } from '../model/date.ts';
import { archivedWords, detailsOf, publisherOf, titleOf } from '../model/source.ts';
import { graphicOf } from './graphic-html.ts';
import type { Publication } from '../model/publication.ts';

/**
 * A whole article as HTML that reads well without styles, for feeds and other programs. Timelines
 * become lists and maps become tables. The sources are listed at the end, and all links are full
 * addresses.
 */
export function articleHtml(publication: Publication, article: Article): string {
  const page = publication.absolute(pathOf('article', article.id));
  const rendered = renderBody(article.body, publication.corpus, {
    href: publication.absolute,
    keyPoints: article.keyPoints,
  });
  const bareOf = (tree: Root): RootContent[] => tree.children.map((node) => bare(node, page));
  const body = rendered.parts.flatMap((part) =>
    part.kind === 'text' ? bareOf(part.tree) : graphicOf(publication, part),
  );
  return toHtml([
    h('p', h('strong', article.standfirst)),
    ...(article.contentNote ? [h('p', h('em', article.contentNote))] : []),
    ...bareOf(rendered.keyPoints),
    ...body,
    ...behindOf(publication, article),
    ...correctionsOf(article),
    ...notesOf(rendered.notes),
  ]);
}

/** Attributes that are kept: links, images, languages and the shape of tables. */
const kept = ['href', 'src', 'alt', 'lang', 'dir', 'scope', 'colSpan', 'rowSpan', 'start'];

/**
 * Removes attributes that only the site's styles and scripts use, and completes links within the
 * page.
 */
function bare<T extends RootContent | ElementContent>(node: T, page: string): T {
  if (node.type !== 'element') return node;
  const properties = Object.fromEntries(
    Object.entries(node.properties)
      .filter(([name]) => kept.includes(name))
      .map(([name, value]) => [name, name === 'href' ? fullAddress(String(value), page) : value]),
  );
  return { ...node, properties, children: node.children.map((child) => bare(child, page)) };
}

const fullAddress = (address: string, page: string): string =>
  address.startsWith('#') ? `${page}${address}` : address;

/** How the article was made, and the byline if nobody answers for the copy. */
function behindOf({ corpus }: Publication, article: Article): Element[] {
  const byline = bylineOf(corpus.story);
  const answers = answersBehind(article);
  return [
    ...(answers.length > 0 ? [h('h2', behindTitle)] : []),
    ...answers.map(([question, answer]) => h('p', [h('b', question), ` ${answer}`])),
    ...(byline ? [h('p', h('em', byline))] : []),
  ];
}

function correctionsOf({ corrections }: Article): Element[] {
  if (corrections.length === 0) return [];
  const entries = corrections.map(({ date, was }) => h('li', `${formatDate(date)}: ${was}`));
  return [h('h2', 'Corrections'), h('ul', entries)];
}

function notesOf(notes: readonly Note[]): Element[] {
  if (notes.length === 0) return [];
  return [h('h2', 'Sources'), h('ol', notes.map(noteOf))];
}

/** A source: "Reuters, via Yahoo News: Syria talks …, 2 February 2016, agency report. https://…" */
function noteOf({ source }: Note): Element {
  const words = [`${publisherOf(source)}: ${titleOf(source)}, ${detailsOf(source)}.`, source.note];
  const { url, archived } = source;
  return h('li', [
    `${words.filter(Boolean).join(' ')} `,
    url ? h('a', { href: url }, url) : '',
    ...(archived
      ? [` ${archivedWords(archived)}: `, h('a', { href: archived.url }, archived.url)]
      : []),
  ]);
}
