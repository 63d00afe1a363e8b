import type {
  AboutPage,
  BreadcrumbList,
  CollectionPage,
  Dataset,
  NewsMediaOrganization,
  WebPage,
} from 'schema-dts';
import { pathOfDownload, type Download } from '../exports/downloads.ts';
import { corpusModified, versionOf } from '../exports/modified.ts';
import type { Publication } from '../exports/publication.ts';
import type { Corpus } from '../model/corpus.ts';
import { storySpan } from '../model/window.ts';
import { site } from '../site.ts';

/** Turns a path from the site's root into a full address. */
type Absolute = (path: string) => string;

const idOfPublisher = (absolute: Absolute): string => `${absolute('/')}#publisher`;

/** The publisher in few words, for pages of others; the home page tells the rest. */
export const publisher = (absolute: Absolute): NewsMediaOrganization => ({
  '@type': 'NewsMediaOrganization',
  '@id': idOfPublisher(absolute),
  name: site.name,
  url: absolute('/'),
});

/** The publisher with the policies that it answers for. */
const publisherData = (absolute: Absolute): NewsMediaOrganization => ({
  '@type': 'NewsMediaOrganization',
  '@id': idOfPublisher(absolute),
  name: site.name,
  slogan: site.tagline,
  description: site.description,
  url: absolute('/'),
  logo: absolute('/touch-icon.png'),
  email: site.email,
  publishingPrinciples: absolute('/about/'),
  verificationFactCheckingPolicy: absolute('/about/#confidence'),
  correctionsPolicy: absolute('/corrections/'),
});

interface PageWords {
  readonly name: string;
  readonly description: string;
  readonly path: string;
}

/** Main pages that list records. */
const lists: readonly string[] = [
  '/articles/',
  '/days/',
  '/events/',
  '/places/',
  '/people/',
  '/figures/',
  '/sources/',
];

/** Pages that speak for the publisher, and so say who that is. */
const ownPages: readonly string[] = ['/', '/about/', '/corrections/'];

/** A page that is not about one record; the home page and the policies name the publisher. */
export function pageData(
  absolute: Absolute,
  { name, description, path }: PageWords,
): readonly (WebPage | CollectionPage | AboutPage | NewsMediaOrganization)[] {
  const isOwn = ownPages.includes(path);
  const type =
    path === '/about/' ? 'AboutPage' : lists.includes(path) ? 'CollectionPage' : 'WebPage';
  const page = {
    '@type': type,
    name,
    description,
    url: absolute(path),
    inLanguage: site.language,
    publisher: isOwn ? { '@id': idOfPublisher(absolute) } : publisher(absolute),
  } as const;
  return isOwn ? [page, publisherData(absolute)] : [page];
}

/** A graphic on a page of its own, with the page that it is a part of. */
export const embedData = (
  absolute: Absolute,
  { name, description, path }: PageWords,
  whole: string,
): WebPage => ({
  '@type': 'WebPage',
  name,
  description,
  url: absolute(path),
  inLanguage: site.language,
  isPartOf: { '@type': 'WebPage', url: absolute(whole) },
  publisher: publisher(absolute),
});

/** The way from the home page to a page: the last step is the page itself. */
export const breadcrumbData = (
  absolute: Absolute,
  steps: readonly (readonly [name: string, path: string])[],
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(([name, path], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(path),
  })),
});

/** The corpus as a set of data, with its version, the day of its last change and the files that it can be had in. */
export const datasetData = (
  { corpus, absolute }: Publication,
  description: string,
  downloads: readonly Download[],
): Dataset => ({
  '@type': 'Dataset',
  name: `${site.name}: events, places and control, ${site.tagline}`,
  description,
  url: absolute('/data/'),
  inLanguage: site.language,
  license: site.licence.url,
  isAccessibleForFree: true,
  version: versionOf(corpus),
  ...modifiedIn(corpus),
  creator: publisher(absolute),
  temporalCoverage: `${storySpan.from}/${storySpan.to}`,
  spatialCoverage: { '@type': 'Place', name: 'Syria, and Geneva' },
  distribution: downloads.map((download) => ({
    '@type': 'DataDownload',
    name: download.file,
    contentUrl: absolute(pathOfDownload(download)),
    encodingFormat: download.mediaType.split(';')[0] ?? download.mediaType,
  })),
});

function modifiedIn(corpus: Corpus): { readonly dateModified?: string } {
  const modified = corpusModified(corpus);
  return modified ? { dateModified: modified } : {};
}
