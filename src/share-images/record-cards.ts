import { withCapital } from '../markdown/typography.ts';
import { pathOf } from '../model/address.ts';
import { centreOf, type Corpus } from '../model/corpus.ts';
import { count } from '../model/count.ts';
import { formatDate } from '../model/date.ts';
import { distanceInWords } from '../model/distance.ts';
import type { Event } from '../model/event.ts';
import { certaintyOf } from '../model/confidence.ts';
import { mentionsOf } from '../model/mentions.ts';
import type { Person } from '../model/person.ts';
import { isApproximate, placeKindLabels, type Place } from '../model/place.ts';
import { spanInWords } from '../model/span.ts';
import { areaOf, trackLabel } from '../model/story.ts';
import { besideMap } from './beside-map.ts';
import { cardPathOf, type ShareCard } from './card.ts';
import { drawClocks } from './clocks.ts';
import { layAboveClocks } from './layouts.ts';
import { drawLocator } from './locator.ts';
import { certaintyLine, compose } from './parts.ts';
import { spanFor } from './scale.ts';
import { head, roomUnder, running } from './text.ts';

/** Date, title, how sure, and its spot on the two clocks. */
export function eventCard(corpus: Corpus, event: Event): ShareCard {
  const span = spanFor([event], corpus.story.days);
  const sure = certaintyOf(event);
  const date = formatDate(event.date);
  return {
    path: cardPathOf(pathOf('event', event.id)),
    alt: `${event.title}. ${date}, ${sure}. ${trackLabel(corpus.story, event.track)}: its spot on the two clocks, ${spanInWords(span)}.`,
    ...compose(
      corpus.story,
      [
        head({
          kicker: `${date} · ${trackLabel(corpus.story, event.track)}`,
          track: event.track,
          title: event.title,
          sizes: [
            [72, 1],
            [60, 2],
            [44, 2],
            [34, 3],
            [30, 4],
          ],
        }).box,
        certaintyLine(sure, event.confidence, event.track),
      ],
      drawClocks(corpus, { span, chosen: [event] }),
    ),
  };
}

/** What the map of a place's card shows. */
const mapWords = (place: Place, centre: Place | null): string =>
  centre && centre.id !== place.id
    ? `A map with ${place.name} and ${centre.name}.`
    : `A map with ${place.name}.`;

/** Name, what and where it is, and a map. */
export function placeCard(corpus: Corpus, place: Place): ShareCard {
  const area = areaOf(corpus.story, place);
  const distance = distanceInWords(corpus, place);
  const centre = centreOf(corpus);
  const where = [
    area.named ? area.label : '',
    area.near && distance ? distance : '',
    isApproximate(place) ? 'position approximate' : '',
  ].filter(Boolean);
  const kind = placeKindLabels[place.kind];
  const { width, bottom, sizes } = besideMap;
  const name = head({
    kicker: withCapital(kind),
    title: place.name,
    width,
    sizes,
  });
  const lies = running(where.join(', '), { width, room: where.length > 0 ? 106 : 0, largest: 33 });
  const room = roomUnder([name, lies], bottom);
  return {
    path: cardPathOf(pathOf('place', place.id)),
    alt: `${[`${place.name}, ${kind}`, ...where].join(', ')}. ${mapWords(place, centre)}`,
    ...compose(
      corpus.story,
      [name.box, lies.box, running(place.facts.summary, { width, room, largest: 33 }).box],
      drawLocator(corpus, [place]),
    ),
  };
}

const nameSizes = [
  [76, 1],
  [56, 2],
  [40, 3],
  [32, 4],
] as const;

/** Name, role, and the events that name them on the clocks of the whole story. */
export function personCard(corpus: Corpus, person: Person): ShareCard {
  const { events } = mentionsOf(corpus, 'person', person.id);
  const counted = count(events.length, 'event');
  const kicker = events.length > 0 ? `${person.side} · ${counted}` : person.side;
  const said = { kicker: withCapital(kicker), title: person.name, text: person.role };
  const clocks = drawClocks(corpus, { span: corpus.story.days.story, chosen: events });
  return {
    path: cardPathOf(pathOf('person', person.id)),
    alt: `${person.name}. ${person.role}. ${events.length > 0 ? `${counted} on the` : 'The'} two clocks, ${spanInWords(corpus.story.days.story)}.`,
    ...layAboveClocks(corpus.story, said, nameSizes, clocks),
  };
}
