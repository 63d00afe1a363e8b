import { countInWords, spanOf, type Corpus } from './corpus.ts';
import { formatDate } from './date.ts';
import { enumerate } from './enumerate.ts';
import { nearest } from './nearest.ts';
import type { PageId } from './page.ts';
import { isApproximate } from './place.ts';
import { positionLinks } from './position-credits.ts';
import { spanInWords } from './span.ts';

/** The sentences of a page besides its title. */
export interface Sentences {
  readonly description: string;
  readonly standfirst: string;
  readonly card: string;
}

/** The site's own sentences, which fit any story. A story replaces them in `content/pages/`. */
const own: Readonly<Record<PageId, Sentences>> = {
  articles: {
    description: 'The analyses of {name}: what happened, and how sure each part is.',
    standfirst: '',
    card: 'What happened, and how sure each part is.',
  },
  days: {
    description:
      'Every day from {days.pages}: what the talks did, what happened on the ground, and who held what by the end of it.',
    standfirst: 'Every day from {days.pages}, on both clocks.',
    card: 'Every day from {days.pages}, on both clocks.',
  },
  timeline: {
    description:
      'The whole timeline on two clocks, from {days.story}, each event with its certainty and sources.',
    standfirst: '{count.events} from {days.story}: the talks on one side, the war on the other.',
    card: 'From {days.story}: the talks on one side, the war on the other.',
  },
  map: {
    description:
      'Who held which place from {days.control}, as reported, with a date and a source for each.',
    standfirst: 'Who held which place, as reported, with a date and a source for each.',
    card: 'Who held which place, as reported, day by day.',
  },
  events: {
    description: 'Every event on {name} in order of time, {days.events}, each with its certainty.',
    standfirst: '{count.events}, {days.events}, in order of time.',
    card: 'In order of time, each with its certainty and its sources.',
  },
  places: {
    description: 'The places of the story, with their spellings, positions, holders and events.',
    standfirst: '{count.places}, with their spellings, and who held them.',
    card: 'Spellings, positions, holders and events.',
  },
  people: {
    description: 'Who is who: people and organisations, their sides and their roles.',
    standfirst: 'Who is who, by side, with roles in the days of the story.',
    card: 'Who is who, by side, with roles in the days of the story.',
  },
  figures: {
    description:
      'Every number in circulation: who says it, as of when, what contradicts it, and where it comes from.',
    standfirst: 'Every number, with who says it, as of when, and what contradicts it.',
    card: 'Every number, with who says it, as of when, and what contradicts it.',
  },
  statements: {
    description:
      'Every statement of the report that {name} starts from: who makes it, what others say, and how it was checked.',
    standfirst:
      'Every statement of the report that this site starts from, with who makes it, what others say, and how it was checked.',
    card: 'Who says it, what others say, and how it was checked.',
  },
  disputed: {
    description:
      'Who accuses whom, with the answer beside each accusation, and what reports of {name} disagree about.',
    standfirst: 'Who accuses whom, with the answer beside it, and what reports disagree about.',
    card: 'Each accusation with the answer beside it.',
  },
  terms: {
    description: 'Short forms and words that {name} uses, each explained in a sentence or two.',
    standfirst: 'Short forms and words that the texts use, each explained in a sentence or two.',
    card: 'Short forms and words of the story, explained.',
  },
  search: {
    description:
      'Every name on {name} from A to Z: places, people, organisations and terms, in each spelling that a reader may meet, in Latin letters and in Arabic.',
    standfirst:
      'Places, people and terms in every spelling, each with the name that this site uses. What follows “al-” decides where a name stands.',
    card: 'Places, people and terms, in every spelling.',
  },
  sources: {
    description:
      'The bibliography of {name}: every document, agency report, news report and monitor it rests on, and what rests on each.',
    standfirst:
      'The {count.sources} that this site rests on, and what rests on each. A title in square brackets is our description.',
    card: 'Every document and report that this site rests on.',
  },
  about: {
    description:
      'How {name} grades what it was told, how it records who held a place, where its positions come from, and what its limits are.',
    standfirst: 'How this site grades what it was told, and what it cannot tell.',
    card: 'How this site grades what it was told, and what it cannot tell.',
  },
  corrections: {
    description: 'What was wrong on {name}, when it was corrected, and how to report an error.',
    standfirst: 'What was wrong, when it was corrected, and what it says now.',
    card: 'What was wrong, when it was corrected, and what it says now.',
  },
  data: {
    description:
      'Everything {name} holds, to take away: {count.events}, the places and who held them as CSV, JSON, GeoJSON, iCalendar and TimelineJS, and graphics to embed.',
    standfirst:
      'Everything on this site to take away, in open formats, and graphics to show elsewhere.',
    card: 'The whole corpus, in open formats, to take away.',
  },
};

/** The words that can be written in braces, and what replaces them. */
const makers: Readonly<Record<string, (corpus: Corpus) => string>> = {
  name: ({ story }) => story.name,
  'days.story': ({ story }) => spanInWords(story.days.story),
  'days.key': ({ story }) => spanInWords(story.days.key),
  'days.pages': ({ story }) => spanInWords(story.days.pages),
  'days.control': ({ story }) => spanInWords(story.days.control),
  'days.events': (corpus) => spanInWords(spanOf(corpus) ?? corpus.story.days.story),
  'count.articles': (corpus) => countInWords(corpus, 'article'),
  'count.events': (corpus) => countInWords(corpus, 'event'),
  'count.places': (corpus) => countInWords(corpus, 'place'),
  'count.people': (corpus) => countInWords(corpus, 'person'),
  'count.sources': (corpus) => countInWords(corpus, 'source'),
  'count.figures': (corpus) => countInWords(corpus, 'figure'),
  'count.statements': (corpus) => countInWords(corpus, 'statement'),
  published: ({ articles }) => {
    const [first] = articles.map(({ date }) => date).sort();
    return first ? formatDate(first) : 'a day to come';
  },
  checked: ({ story }) => (story.checked ? formatDate(story.checked) : 'no day yet'),
  estimated: ({ places }) => enumerate(places.filter(isApproximate).map(({ name }) => name)),
  positions: positionLinks,
};

const inBraces = /\{([^{}\n]*)\}/g;

/**
 * A text with the words in braces that come from the content.
 *
 *     {count.events} from {days.key}   ->   61 events from 29 January to 5 February 2016
 */
export const fillWords = (corpus: Corpus, text: string): string =>
  text.replace(inBraces, (written, name: string) => makers[name]?.(corpus) ?? written);

/** Words in braces that are not known, with a hint that lists the known ones. */
export function unknownWords(
  text: string,
  others: readonly string[] = [],
): readonly { readonly offset: number; readonly written: string; readonly hint: string }[] {
  const known = [...Object.keys(makers), ...others];
  return [...text.matchAll(inBraces)].flatMap(({ 0: written, 1: name = '', index }) => {
    if (known.includes(name)) return [];
    const meant = nearest(name, known);
    const question = meant ? `Did you mean {${meant}}? ` : '';
    return [{ offset: index, written, hint: `${question}In braces stand: ${known.join(', ')}.` }];
  });
}

/** The sentences of a page: those of the story, else the site's own. */
export function sentencesOf(corpus: Corpus, id: PageId): Sentences {
  const page = corpus.pages.find((one) => one.id === id);
  const sentence = (key: keyof Sentences): string => fillWords(corpus, page?.[key] ?? own[id][key]);
  return {
    description: sentence('description'),
    standfirst: sentence('standfirst'),
    card: sentence('card'),
  };
}
