import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { pathOf } from '../model/address.ts';
import { allCorrected } from '../model/corrected.ts';
import { certaintyOf } from '../model/confidence.ts';
import { formatDate, type Day } from '../model/date.ts';
import { gradedTitle, publishersOf } from '../model/event-words.ts';
import { sentencesOf } from '../model/page-words.ts';
import type { Publication } from '../model/publication.ts';
import { trackLabel } from '../model/story.ts';
import { cardPathOf } from '../share-images/card.ts';
import { articleHtml } from './article-html.ts';
import { articleModified, modifiedOf } from './modified.ts';

/** One entry of a feed. */
export interface FeedEntry {
  /** Its path from the site's root, which identifies it. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  /** The path of its picture. */
  readonly image: string;
  /** The day on which it appeared; null where no day is known. */
  readonly published: Day | null;
  /** The day on which it last changed. */
  readonly modified: Day | null;
  readonly tags: readonly string[];
}

/** A feed: entries in order, newest first. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The path of the page that shows the same. */
  readonly page: string;
  readonly paths: FeedPaths;
  readonly entries: readonly FeedEntry[];
}

/** The paths of a feed in its two formats, from the site's root. */
interface FeedPaths {
  readonly rss: string;
  readonly json: string;
}

/** The paths of the feeds. */
export const feedPaths = {
  articles: { rss: '/rss.xml', json: '/feed.json' },
  corrections: { rss: '/feeds/corrections.xml', json: '/feeds/corrections.json' },
  events: { rss: '/feeds/events.xml', json: '/feeds/events.json' },
} as const satisfies Readonly<Record<string, FeedPaths>>;

/**
 * The most articles in a feed. It contains their full text, and feed readers load all of it again
 * whenever it changes.
 */
export const articlesPerFeed = 30;

/** The most corrections in a feed: more than a feed reader misses between two visits. */
const correctionsPerFeed = 100;

/** The newest articles in full. */
export function articleFeed(publication: Publication): Feed {
  const { articles, story } = publication.corpus;
  return {
    title: story.name,
    description: story.description,
    page: '/',
    paths: feedPaths.articles,
    entries: articles
      .toSorted((a, b) => b.date.localeCompare(a.date))
      .slice(0, articlesPerFeed)
      .map((article) => ({
        ...placed(pathOf('article', article.id)),
        title: article.title,
        summary: article.standfirst,
        html: articleHtml(publication, article),
        published: article.date,
        modified: articleModified(article),
        tags: [article.kind],
      })),
  };
}

/** The newest corrections, each with a link to the record that it changed. */
export function correctionFeed({ corpus, absolute }: Publication): Feed {
  const entries = allCorrected(corpus).slice(0, correctionsPerFeed);
  return {
    title: `${corpus.story.name}: corrections`,
    description: sentencesOf(corpus, 'corrections').description,
    page: '/corrections/',
    paths: feedPaths.corrections,
    entries: entries.map(({ fragment, title, path, date, was }) => ({
      path: `/corrections/#${fragment}`,
      image: cardPathOf(path),
      title: `Correction: ${title}`,
      summary: was,
      html: toHtml(h('p', [h('a', { href: absolute(path) }, title), `: ${was}`])),
      published: date,
      modified: date,
      tags: ['Correction'],
    })),
  };
}

/**
 * All events: those corrected or mentioned in an article most recently first, then the latest. None
 * is left out, since an added event may be of any day. The day on which an event was added is not
 * recorded, so `published` is null.
 */
export function eventFeed(publication: Publication): Feed {
  const { corpus } = publication;
  const entries = corpus.events.toReversed().map((event) => {
    const path = pathOf('event', event.id);
    const summary = `${formatDate(event.date)}: ${event.facts.summary}`;
    const details = [
      `How sure: ${certaintyOf(event)}.`,
      event.note,
      `Sources: ${publishersOf(corpus, event).join('; ')}.`,
    ];
    return {
      ...placed(path),
      title: gradedTitle(event),
      summary,
      html: toHtml([
        h('p', summary),
        ...details.flatMap((words) => (words ? [h('p', words)] : [])),
      ]),
      published: null,
      modified: modifiedOf(corpus, path),
      tags: [trackLabel(corpus.story, event.track), event.confidence],
    };
  });
  return {
    title: `${corpus.story.name}: events`,
    description: sentencesOf(corpus, 'events').description,
    page: '/events/',
    paths: feedPaths.events,
    entries: entries.sort((a, b) => (b.modified ?? '').localeCompare(a.modified ?? '')),
  };
}

/** The path of an entry, and of the picture of its page. */
const placed = (path: string) => ({ path, image: cardPathOf(path) });
