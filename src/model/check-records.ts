import type { Article } from './article.ts';
import {
  citedSources,
  locationOf,
  type GlanceGraphic,
  type SmallMapsGraphic,
  type WithBody,
  type Written,
} from './body.ts';
import type { CheckContext } from './check-context.ts';
import { allTexts, eventsIn, type Corpus } from './corpus.ts';
import { firstDay, lastKnownDay, precisionOf } from './date.ts';
import type { Event } from './event.ts';
import { kinds, sourcedKinds, type ListedKind } from './kinds.ts';
import { isEmpty, mentionsOf } from './mentions.ts';
import { errorAt, warningAt, type Location, type Problem } from './problem.ts';
import { daysOf, liesIn, spanOfRange } from './span.ts';
import type { Story } from './story.ts';

/** Problems of single records: their bodies, sources, dates and ids. */
export const checkRecords = (corpus: Corpus, context: CheckContext): readonly Problem[] => [
  ...allTexts(corpus).flatMap(checkBody),
  ...allTexts(corpus, sourcedKinds).flatMap(checkEmpty),
  ...context.invalidRecords.filter(({ file }) => !file.startsWith(pagesFolder)).flatMap(checkEmpty),
  ...context.invalidRecords.flatMap(checkBody),
  ...checkSources(corpus, context),
  ...(context.invalid.has('story') ? [] : checkWindows(corpus, context)),
  ...corpus.articles.flatMap(checkArticleDates),
  ...checkUniqueIds('source', corpus.sources),
  ...checkUniqueIds('figure', corpus.figures),
  ...checkUniqueIds('statement', corpus.statements),
  ...checkUniqueIds('side', corpus.sides),
  ...checkLead(corpus),
  ...checkOrder(corpus),
];

/** The folder of words of pages, whose files may have keys and no body. */
const pagesFolder = `content/${kinds.page.collection}/`;

function checkEmpty({ file, bodyLine, facts }: WithBody): readonly Problem[] {
  const hint = 'Below the second "---", write what is known, and cite who says so.';
  return facts.isEmpty ? [errorAt({ file, line: bodyLine }, 'The body is empty.', hint)] : [];
}

const checkBody = ({ file, facts }: WithBody): readonly Problem[] =>
  facts.faults.map(({ line, message, hint }) => errorAt({ file, line }, message, hint));

function checkSources(corpus: Corpus, { invalid }: CheckContext): readonly Problem[] {
  const cite = 'Cite at least one in the body: [@reuters-20160202].';
  const list = 'Name at least one: sources: [reuters-20160202].';
  const without = (what: string, record: Written, path: string, hint: string): Problem =>
    errorAt(locationOf(record, path), `This ${what} has no source.`, hint);
  const uncited = (record: WithBody): boolean =>
    citedSources(record).length === 0 && !record.facts.isEmpty;
  // A record that could not be read may mention it.
  const alone = (kind: 'place' | 'person') => (record: WithBody & { readonly id: string }) =>
    invalid.size === 0 && uncited(record) && isEmpty(mentionsOf(corpus, kind, record.id));
  const rests = 'Cite a source in the body, or refer to it from an event or an article.';
  return [
    ...corpus.events.filter(uncited).map((record) => without('event', record, '', cite)),
    ...corpus.articles.filter(uncited).map((record) => without('article', record, '', cite)),
    ...corpus.terms.filter(uncited).map((record) => without('term', record, '', cite)),
    ...corpus.places.filter(alone('place')).map((record) => without('place', record, '', rests)),
    ...corpus.people.filter(alone('person')).map((record) => without('person', record, '', rests)),
    ...corpus.figures
      .filter(({ sources }) => sources.length === 0)
      .map((record) => without('figure', record, 'sources', list)),
    ...corpus.statements
      .filter(({ sources }) => sources.length === 0)
      .map((record) => without('statement', record, 'sources', list)),
    ...corpus.control
      .filter(({ sources }) => sources.length === 0)
      .map((record) => without('control record', record, 'sources', list)),
  ];
}

/** Events, maps and timelines outside the days of the story. */
const checkWindows = (corpus: Corpus, context: CheckContext): readonly Problem[] => [
  ...corpus.events.flatMap((event) => checkEventDate(event, corpus.story.days)),
  ...allTexts(corpus).flatMap((record) => checkSpots(corpus, record, context)),
];

const storyYaml = 'content/story.yaml says so.';

function checkEventDate(event: Event, { story }: Story['days']): readonly Problem[] {
  if (liesIn({ from: firstDay(event.date), to: lastKnownDay(event.date) }, story)) return [];
  const lie = `Events lie between ${story.from} and ${story.to}; ${storyYaml}`;
  return [
    errorAt(
      locationOf(event, 'date'),
      `date: ${event.date} is outside the story.`,
      precisionOf(event.date) === 'year'
        ? `Give at least the month, as in ${story.to.slice(0, 7)}. ${lie}`
        : `${lie} Look at the year.`,
    ),
  ];
}

/** An article must be changed and corrected on or after the day of its publication. */
function checkArticleDates(article: Article): readonly Problem[] {
  const { date, updated } = article;
  if (!updated || updated >= date) return [];
  const message = `updated: ${updated} is before the article itself, of ${date}.`;
  return [
    errorAt(locationOf(article, 'updated'), message, 'Look at the year and the month of both.'),
  ];
}

/** The most days that a drawing at a glance has, and small maps have. */
const mostDays = 10;

/** Graphics in a body that would show nothing or less than they say, and glances that are too wide. */
const checkSpots = (
  corpus: Corpus,
  { file, facts }: WithBody,
  { invalid }: CheckContext,
): readonly Problem[] =>
  facts.graphics.flatMap((graphic) => {
    if (graphic.kind === 'sides') return [];
    const { kind } = graphic;
    const { control, story } = corpus.story.days;
    const at = { file, line: graphic.line };
    const shows = kind === 'map' ? graphic.day : graphic.range;
    const span = spanOfRange(shows);
    const whole = kind === 'map' ? control : story;
    const what = kind === 'map' ? 'Control is recorded' : 'Events lie';
    const where = `${what} between ${whole.from} and ${whole.to}; ${storyYaml}`;
    const name = `The ${kind} of ${shows}`;
    if (span.from > whole.to || span.to < whole.from)
      return [errorAt(at, `${name} would show nothing.`, `${where} Look at the year.`)];
    if (kind === 'map') return [];
    if (!liesIn(span, whole)) {
      const from = span.from < whole.from ? whole.from : span.from;
      const to = span.to > whole.to ? whole.to : span.to;
      const hint = `${where} Write ${kind}:${from}/${to}.`;
      return [errorAt(at, `${name} is longer than the story.`, hint)];
    }
    if (kind === 'maps') return checkDays(at, graphic, corpus.story.days);
    const isUnread = [...invalid].some((one) => one.startsWith('event:'));
    if (!isUnread && eventsIn(corpus, span).length === 0)
      return [errorAt(at, `${name} would show no event.`, 'Write a range with an event in it.')];
    return kind === 'glance' ? checkDays(at, graphic, corpus.story.days) : [];
  });

/** Days beside each other need room, and a small map leads to the page of its day. */
function checkDays(
  at: Location,
  { kind, range }: GlanceGraphic | SmallMapsGraphic,
  { pages }: Story['days'],
): readonly Problem[] {
  const span = spanOfRange(range);
  const days = daysOf(span).length;
  if (kind === 'maps' && !liesIn(span, pages)) {
    const message = `The maps of ${range} show days that have no page.`;
    return [errorAt(at, message, `Days from ${pages.from} to ${pages.to} have one; ${storyYaml}`)];
  }
  if (days <= mostDays) return [];
  const message = `The ${kind} of ${range} would show ${days} days.`;
  return [errorAt(at, message, `Show at most ${mostDays}; a timeline may have more.`)];
}

/** Records of a table that bear the same id: the second and every further one. */
function checkUniqueIds(
  kind: ListedKind,
  records: readonly (Written & { readonly id: string })[],
): readonly Problem[] {
  const first = new Map<string, Written>();
  return records.flatMap((record) => {
    const before = first.get(record.id);
    if (!before) {
      first.set(record.id, record);
      return [];
    }
    const where = `${before.file}:${locationOf(before, 'id').line}`;
    const message = `The ${kind} id "${record.id}" is taken already, at ${where}.`;
    return [errorAt(locationOf(record, 'id'), message, 'Give one of the two another id.')];
  });
}

function checkLead({ articles }: Corpus): readonly Problem[] {
  const leads = articles.filter(({ lead }) => lead);
  return leads.slice(1).map((article) => {
    const message = `lead: true stands in ${leads[0]?.file ?? ''} already.`;
    return errorAt(locationOf(article, 'lead'), message, 'Take it out of one of the two.');
  });
}

/** Two articles in one place of the order: which comes first is then for their dates to say. */
function checkOrder({ articles }: Corpus): readonly Problem[] {
  return articles.flatMap((article, index) => {
    const { order } = article;
    const before = articles.slice(0, index).find((other) => other.order === order);
    if (order === undefined || !before) return [];
    const message = `order: ${order} stands in ${before.file} already.`;
    return [warningAt(locationOf(article, 'order'), message, 'Give one of the two another place.')];
  });
}
