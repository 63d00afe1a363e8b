import type {
  AboutPage,
  BreadcrumbList,
  CollectionPage,
  Dataset,
  NewsMediaOrganization,
  SearchAction,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { pathOfDownload, type Download } from '../exports/downloads.ts';
import { corpusModified, versionOf } from '../exports/modified.ts';
import type { Publication } from '../model/publication.ts';
import { mainPaths } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';
import { isMail } from '../model/story.ts';

/** Turns a path from the site's root into a full address. */
type Absolute = (path: string) => string;

const idOfPublisher = (absolute: Absolute): string => `${absolute('/')}#publisher`;

interface Publisher {
  readonly '@type': 'NewsMediaOrganization';
  readonly '@id': string;
  readonly name: string;
  readonly url: string;
}

/**
 * The publisher in short form, for other pages than the home page. Null for a specimen, which no
 * news organisation is responsible for.
 */
const publisher = ({ corpus, absolute }: Publication): Publisher | null =>
  corpus.story.publisher === null
    ? null
    : {
        '@type': 'NewsMediaOrganization',
        '@id': idOfPublisher(absolute),
        name: corpus.story.publisher,
        url: absolute('/'),
      };

/** The keys of a page or a work that name its publisher; empty if there is none. */
export function publisherKeys<Key extends 'author' | 'creator' | 'publisher'>(
  publication: Publication,
  ...keys: readonly Key[]
): Partial<Record<Key, Publisher>> {
  const named = publisher(publication);
  if (!named) return {};
  return Object.fromEntries(keys.map((key) => [key, named])) as Record<Key, Publisher>;
}

/** The publisher with its policies; null for a specimen. */
function publisherData(publication: Publication): NewsMediaOrganization | null {
  const named = publisher(publication);
  if (!named) return null;
  const { absolute, corpus } = publication;
  const { contact } = corpus.story;
  return {
    ...named,
    logo: absolute('/touch-icon.png'),
    ...contactData(contact),
    ownershipFundingInfo: absolute('/about/#publisher'),
    publishingPrinciples: absolute('/about/'),
    verificationFactCheckingPolicy: absolute('/about/#confidence'),
    correctionsPolicy: absolute('/corrections/'),
  };
}

/** A contact in terms of schema.org: a mail address or a page. */
function contactData(contact: string | null) {
  if (contact === null) return {};
  return isMail(contact)
    ? { email: contact }
    : {
        contactPoint: {
          '@type': 'ContactPoint',
          contactType: 'corrections',
          url: contact,
        } as const,
      };
}

interface PageWords {
  readonly name: string;
  readonly description: string;
  readonly path: string;
}

/** Main pages that do not list records. */
const notLists: readonly string[] = [
  '/',
  '/timeline/',
  '/map/',
  '/about/',
  '/corrections/',
  '/data/',
];

/** Main pages that list records. */
const lists: readonly string[] = mainPaths.filter((path) => !notLists.includes(path));

/** Pages that speak for the publisher, and therefore name it. */
const ownPages: readonly string[] = ['/', '/about/', '/corrections/'];

/** A page that is not about one record. The home page and the policies name the publisher. */
export function pageData(
  publication: Publication,
  { name, description, path }: PageWords,
): readonly (WebPage | CollectionPage | AboutPage | NewsMediaOrganization)[] {
  const { corpus, absolute } = publication;
  const whole = ownPages.includes(path) ? publisherData(publication) : null;
  const type =
    path === '/about/' ? 'AboutPage' : lists.includes(path) ? 'CollectionPage' : 'WebPage';
  const page = {
    '@type': type,
    name,
    description,
    url: absolute(path),
    inLanguage: corpus.story.language,
    ...(whole
      ? { publisher: { '@id': idOfPublisher(absolute) } }
      : publisherKeys(publication, 'publisher')),
  } as const;
  return whole ? [page, whole] : [page];
}

/** The site as a whole, and the address by which it is searched. */
export const siteData = ({ corpus, absolute }: Publication): WebSite => {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute('/search/')}?q={words}` },
    'query-input': 'required name=words',
  };
  return {
    '@type': 'WebSite',
    name: corpus.story.name,
    url: absolute('/'),
    inLanguage: corpus.story.language,
    potentialAction: search,
  };
};

/** A graphic on its own page, and the page that it is part of. */
export const embedData = (
  publication: Publication,
  { name, description, path }: PageWords,
  whole: string,
): WebPage => ({
  '@type': 'WebPage',
  name,
  description,
  url: publication.absolute(path),
  inLanguage: publication.corpus.story.language,
  isPartOf: { '@type': 'WebPage', url: publication.absolute(whole) },
  ...publisherKeys(publication, 'publisher'),
});

/** The breadcrumb from the home page to a page. The last step is the page itself. */
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

/** The corpus as a dataset, with its version, the day of its last change, and the downloads. */
export const datasetData = (
  publication: Publication,
  description: string,
  downloads: readonly Download[],
): Dataset => {
  const { corpus, absolute } = publication;
  const { story } = corpus;
  return {
    '@type': 'Dataset',
    name: `${story.name}: events, places and control, ${story.tagline}`,
    description,
    url: absolute('/data/'),
    inLanguage: story.language,
    license: story.licence.url,
    isAccessibleForFree: true,
    version: versionOf(corpus),
    ...modifiedIn(corpus),
    ...publisherKeys(publication, 'creator'),
    temporalCoverage: `${story.days.story.from}/${story.days.story.to}`,
    spatialCoverage: { '@type': 'Place', name: story.subject },
    distribution: downloads.map((download) => ({
      '@type': 'DataDownload',
      name: download.file,
      contentUrl: absolute(pathOfDownload(download)),
      encodingFormat: download.mediaType.split(';')[0] ?? download.mediaType,
    })),
  };
};

function modifiedIn(corpus: Corpus): { readonly dateModified?: string } {
  const modified = corpusModified(corpus);
  return modified ? { dateModified: modified } : {};
}
