import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** One HTML file of a built site, as a visitor without script gets it. */
export interface Page {
  /** Its address below the site's base: `/events/ratyan/`, `/404.html`. */
  readonly address: string;
  readonly html: string;
  readonly document: Tree.Document;
}

/** Every HTML file of a folder, in order of address. */
export const readPages = (folder: string): readonly Page[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const document = parse(html, { scriptingEnabled: false });
      const address = `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
      return { address, html, document };
    })
    .sort((a, b) => a.address.localeCompare(b.address));

/** Whether a page does nothing but lead to another. */
export const isRedirect = ({ document }: Page): boolean =>
  elements(document, 'meta').some((meta) => attribute(meta, 'http-equiv') === 'refresh');

/** Whether a page is one graphic, for other sites to show in a frame. */
const isEmbed = ({ address }: Page): boolean => address.startsWith('/embed/');

/** Every page that says something by itself: all but the redirects and the embeds. */
export const readOwnPages = (folder: string): readonly Page[] =>
  readPages(folder).filter((page) => !isRedirect(page) && !isEmbed(page));

/** Every graphic that other sites can show in a frame. */
export const readEmbeds = (folder: string): readonly Page[] =>
  readPages(folder).filter((page) => !isRedirect(page) && isEmbed(page));

/** The page at an address; throws when there is none. */
export function pageAt(pages: readonly Page[], address: string): Page {
  const page = pages.find((one) => one.address === address);
  if (!page) throw new Error(`there is no page ${address}`);
  return page;
}

/** All elements below a node in order, or those of one name. */
export function elements(node: Tree.Node, name?: string): readonly Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) =>
    'tagName' in child
      ? [...(!name || child.tagName === name ? [child] : []), ...elements(child, name)]
      : [],
  );
}

export const attribute = (element: Tree.Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

export const hasClass = (element: Tree.Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

export const withClass = (node: Tree.Node, name: string): readonly Tree.Element[] =>
  elements(node).filter((element) => hasClass(element, name));

export const withId = (node: Tree.Node, id: string): Tree.Element | null =>
  elements(node).find((element) => attribute(element, 'id') === id) ?? null;

/** What a page says of itself under a name or a property; twice said, both. */
export const metaOf = ({ document }: Page, name: string): string =>
  elements(document, 'meta')
    .filter((meta) => [attribute(meta, 'name'), attribute(meta, 'property')].includes(name))
    .map((meta) => attribute(meta, 'content'))
    .join('|');

/** The address by which a page wants to be known; empty where it names none. */
export const canonicalOf = ({ document }: Page): string =>
  elements(document, 'link')
    .filter((link) => attribute(link, 'rel') === 'canonical')
    .map((link) => attribute(link, 'href'))
    .join('|');

/** Something that a page describes by schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

/** The things that a page describes, as a machine reads them. */
export function thingsOf({ document }: Page): readonly Thing[] {
  const [block] = elements(document, 'script').filter(
    (script) => attribute(script, 'type') === 'application/ld+json',
  );
  const [text] = block?.childNodes ?? [];
  const read = JSON.parse(text && 'value' in text ? text.value : '{}') as {
    readonly '@context'?: string;
    readonly '@graph'?: readonly Thing[];
  };
  return read['@context'] === 'https://schema.org' ? (read['@graph'] ?? []) : [];
}

/** The elements around a node, nearest first. */
export function around(node: Tree.Node): readonly Tree.Element[] {
  const parent = 'parentNode' in node ? node.parentNode : null;
  return parent && 'tagName' in parent ? [parent, ...around(parent)] : [];
}

/** All text nodes below a node, but for styles and scripts. */
export function texts(node: Tree.Node): readonly Tree.TextNode[] {
  if (node.nodeName === '#text') return [node as Tree.TextNode];
  if (node.nodeName === 'style' || node.nodeName === 'script') return [];
  return 'childNodes' in node ? node.childNodes.flatMap(texts) : [];
}

const inline = new Set('a abbr b bdi cite code em i small span strong sub sup svg time'.split(' '));

/**
 * What a page says, with a line break where a block begins or ends. A seam, if one is wanted, marks
 * where an element within a line does.
 */
export function words(node: Tree.Node, seam = ''): string {
  return collect(node, seam)
    .replace(/[ \t\n\r]*\f[ \t\n\r\f]*/g, '\n')
    .replace(/ +/g, ' ')
    .trim();
}

function collect(node: Tree.Node, seam: string): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value.replace(/[ \t\n\r]+/g, ' ');
  if (!('childNodes' in node) || node.nodeName === 'style' || node.nodeName === 'script') return '';
  const inside = node.childNodes.map((child) => collect(child, seam)).join('');
  const edge = 'tagName' in node && inline.has(node.tagName) ? seam : '\f';
  return edge + inside + edge;
}
