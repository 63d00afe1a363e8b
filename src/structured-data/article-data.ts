import type { AnalysisNewsArticle, BackgroundNewsArticle } from 'schema-dts';
import { articleModified } from '../exports/modified.ts';
import type { Publication } from '../model/publication.ts';
import { pathOf } from '../model/address.ts';
import type { Article } from '../model/article.ts';
import { findEvent, findPerson, findPlace, sourcesOf, type Corpus } from '../model/corpus.ts';
import type { Place as PlaceRecord } from '../model/place.ts';
import { citationData, typeOfPerson } from './record-data.ts';
import { publisherKeys } from './site-data.ts';

/**
 * An article in terms of schema.org, with the sources that it cites and the records that it
 * mentions.
 */
export function articleData(
  publication: Publication,
  article: Article,
  image: string,
): AnalysisNewsArticle | BackgroundNewsArticle {
  const { corpus, absolute } = publication;
  const url = absolute(pathOf('article', article.id));
  const about = placesPointedOut(corpus, article);
  const modified = articleModified(article);
  const mentioned = mentionsIn({ corpus, absolute }, article, about);
  return {
    '@type': article.kind === 'Analysis' ? 'AnalysisNewsArticle' : 'BackgroundNewsArticle',
    headline: article.title,
    description: article.standfirst,
    url,
    mainEntityOfPage: url,
    image,
    inLanguage: corpus.story.language,
    datePublished: article.date,
    ...(modified !== article.date && { dateModified: modified }),
    ...publisherKeys(publication, 'author', 'publisher'),
    license: corpus.story.licence.url,
    ...(article.behind && { backstory: Object.values(article.behind).join(' ') }),
    citation: citationData(sourcesOf(corpus, article)),
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map(({ date, was }) => ({
        '@type': 'CorrectionComment',
        text: was,
        datePublished: date,
      })),
    }),
    ...(about.length > 0 && {
      about: about.map(({ id }) => named('Place', absolute(pathOf('place', id)))),
    }),
    mentions: mentioned,
  };
}

/** The places that an article's maps highlight: what it is about, in terms of schema.org. */
const placesPointedOut = (corpus: Corpus, { facts }: Article): readonly PlaceRecord[] =>
  [
    ...new Set(facts.graphics.flatMap((graphic) => (graphic.kind === 'map' ? graphic.places : []))),
  ].flatMap((id) => findPlace(corpus, id) ?? []);

/** A reference to a record of the site: its type, name and address. */
const named = <Type extends 'Event' | 'Organization' | 'Person' | 'Place'>(
  type: Type,
  address: string,
) => ({ '@type': type, '@id': address }) as const;

/** The events, places and people that a text refers to, without those that it is about. */
function mentionsIn(
  { corpus, absolute }: Publication,
  { facts }: Article,
  about: readonly PlaceRecord[],
) {
  const seen = new Set<string>(about.map(({ id }) => pathOf('place', id)));
  return facts.references.flatMap(({ kind, id }) => {
    const path = pathOf(kind, id);
    const type = seen.has(path) ? null : typeOf(corpus, kind, id);
    seen.add(path);
    return type ? [named(type, absolute(path))] : [];
  });
}

function typeOf(corpus: Corpus, kind: string, id: string) {
  if (kind === 'event') return findEvent(corpus, id) && 'Event';
  if (kind === 'place') return findPlace(corpus, id) && 'Place';
  const person = kind === 'person' ? findPerson(corpus, id) : null;
  return person && typeOfPerson(person);
}
