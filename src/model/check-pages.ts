import { aboutParts, splitAbout } from './about.ts';
import { locationOf } from './body.ts';
import type { CheckContext } from './check-context.ts';
import { compareChapters } from './chapter.ts';
import type { Corpus } from './corpus.ts';
import { firstDay, formatDate } from './date.ts';
import { nearest } from './nearest.ts';
import { pageIds, type PageWords } from './page.ts';
import { unknownWords } from './page-words.ts';
import { errorAt, type Problem } from './problem.ts';
import { isWithin, liesIn } from './span.ts';

/** Problems of chapters of the timeline and of the words of pages. */
export const checkPages = (corpus: Corpus, context: CheckContext): readonly Problem[] => [
  ...(context.invalid.has('story') ? [] : checkChapters(corpus, context)),
  ...corpus.pages.flatMap(checkPage),
  ...checkAbout(corpus, context),
];

/** Chapters must be inside the story and must not overlap; each event must begin in one. */
function checkChapters(
  { story, chapters, events }: Corpus,
  { invalid }: CheckContext,
): readonly Problem[] {
  const ordered = chapters.toSorted(compareChapters);
  const { from, to } = story.days.story;
  const outside = ordered
    .filter(({ span }) => !liesIn(span, story.days.story))
    .map((chapter) =>
      errorAt(
        locationOf(chapter, 'span'),
        `The chapter reaches beyond the story, which runs from ${from} to ${to}.`,
        `Shorten it, or make days.story longer in ${story.file}.`,
      ),
    );
  const overlapping = ordered.flatMap((chapter, index) => {
    const before = ordered[index - 1];
    if (!before || before.span.to < chapter.span.from) return [];
    const message = `The chapter begins on ${chapter.span.from}, and ${before.file} ends on ${before.span.to}.`;
    return [errorAt(locationOf(chapter, 'span'), message, 'A day belongs to one chapter.')];
  });
  const isWhole = ![...invalid].some((name) => name.startsWith('chapter:'));
  const homeless = events
    .filter(
      ({ date }) =>
        ordered.length > 0 &&
        isWhole &&
        !ordered.some(({ span }) => isWithin(firstDay(date), span)),
    )
    .map((event) =>
      errorAt(
        locationOf(event, 'date'),
        `No chapter holds ${formatDate(firstDay(event.date))}, so the timeline would leave the event out.`,
        'Make the span of a chapter in content/chapters/ longer.',
      ),
    );
  return [...outside, ...overlapping, ...homeless];
}

/** The file must have the name of a page, and words in braces must be known. */
function checkPage(page: PageWords): readonly Problem[] {
  const isKnown = pageIds.some((id) => id === page.id);
  const meant = nearest(page.id, pageIds);
  const question = meant ? `Did you mean ${meant}.md? ` : '';
  const hint = `${question}The pages are: ${pageIds.join(', ')}.`;
  const keys = (['description', 'standfirst', 'card'] as const).flatMap((key) =>
    unknownWords(page[key] ?? '').map(({ written, hint: how }) =>
      errorAt(locationOf(page, key), `${key}: ${written} stands for nothing.`, how),
    ),
  );
  const inBody = unknownWords(page.body, page.id === 'about' ? aboutParts : []).map(
    ({ offset, written, hint: how }) => {
      const line = page.bodyLine + page.body.slice(0, offset).split('\n').length - 1;
      return errorAt({ file: page.file, line }, `${written} stands for nothing.`, how);
    },
  );
  const isUnread = page.id !== 'about' && !page.facts.isEmpty;
  return [
    ...(isKnown ? [] : [errorAt(page, `There is no page "${page.id}" on this site.`, hint)]),
    ...keys,
    ...inBody,
    ...(isKnown && isUnread
      ? [
          errorAt(
            { file: page.file, line: page.bodyLine },
            'Below the keys stands a text, which this page does not print.',
            'Of the pages, about.md alone has a text of its own.',
          ),
        ]
      : []),
  ];
}

/** The page about the site must exist, and contain all parts that the site writes itself. */
function checkAbout({ pages, story }: Corpus, { invalid }: CheckContext): readonly Problem[] {
  const about = pages.find(({ id }) => id === 'about');
  if (!about) {
    if (invalid.has('page:about') || invalid.has('story')) return [];
    const at = { file: 'content/pages/about.md', line: 1 };
    const hint = `Say in it how ${story.name} was made, by whom, and what its limits are.`;
    return [errorAt(at, 'There is no content/pages/about.md.', hint)];
  }
  const found = splitAbout(about.body).flatMap((piece) => ('part' in piece ? piece.part : []));
  return aboutParts
    .filter((part) => !found.includes(part))
    .map((part) =>
      errorAt(
        { file: about.file, line: about.bodyLine },
        `The page about the site leaves out {${part}}.`,
        `Put {${part}} on a line of its own, with an empty line before and behind it.`,
      ),
    );
}
