import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { pathOf } from '../model/address.ts';
import { firstDay, formatDate, lastKnownDay, type Day } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { trackLabel } from '../model/story.ts';
import { certaintyOf } from '../model/confidence.ts';
import { publishersOf } from '../model/event-words.ts';
import type { Publication } from '../model/publication.ts';

/**
 * The events in the format of TimelineJS (https://timeline.knightlab.com/docs/json-format.html).
 * The two tracks are its groups. Headlines and texts are HTML there.
 */
export const eventsTimelineJs = (publication: Publication): string =>
  `${JSON.stringify(
    {
      scale: 'human',
      title: {
        unique_id: 'two-clocks',
        text: {
          headline: htmlOf(`${publication.corpus.story.name}: ${publication.corpus.story.tagline}`),
          text: introduction(publication),
        },
      },
      events: publication.corpus.events.map((event) => slideOf(publication, event)),
    },
    null,
    1,
  )}\n`;

const htmlOf = (words: string): string => toHtml({ type: 'text', value: words });

const introduction = ({ corpus: { story }, absolute }: Publication): string =>
  toHtml([
    h('p', story.description),
    h('p', [h('a', { href: absolute('/') }, absolute('/')), `, ${story.licence.name}`]),
  ]);

function slideOf(publication: Publication, event: Event) {
  const [start, end] = [firstDay(event.date), lastKnownDay(event.date)];
  return {
    unique_id: event.id,
    start_date: dateOf(start),
    ...(end !== start && { end_date: dateOf(end) }),
    display_date: formatDate(event.date),
    group: trackLabel(publication.corpus.story, event.track),
    autolink: false,
    text: { headline: htmlOf(event.title), text: textOf(publication, event) },
  };
}

const dateOf = (day: Day) => {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return { year, month, day: dayOfMonth };
};

const textOf = ({ corpus, absolute }: Publication, event: Event): string =>
  toHtml([
    h('p', event.facts.summary),
    h('p', [
      `How sure: ${certaintyOf(event)}. ${event.note ?? ''}`.trim(),
      ` Sources: ${publishersOf(corpus, event).join('; ')}. `,
      h('a', { href: absolute(pathOf('event', event.id)) }, `More at ${corpus.story.name}`),
    ]),
  ]);
