import type { Element } from 'hast';
import { element, type Child } from '../../draw/tree.ts';
import { whenWords, type SourceLink } from './control-table.ts';

/** A link of a card to a record. */
interface CardLink {
  readonly words: string;
  readonly href: string;
}

/** What the card of a place says at the end of a day. */
export interface PlaceCard extends CardLink {
  readonly id: string;
  readonly arabic: string | null;
  readonly spellings: readonly string[];
  /** The kind of place: "village". */
  readonly kind: string;
  /** Such as "17 km from the centre of Aleppo"; null for the centre itself. */
  readonly distance: string | null;
  /** The day in words: "2 February 2016". */
  readonly day: string;
  /** Who held it, since when and how sure that is; or that nobody is recorded. */
  readonly held: string;
  readonly heldNote: string | null;
  readonly sources: readonly SourceLink[];
  readonly note: string | null;
  /** Events at the place, oldest first, with date and confidence. */
  readonly events: readonly (CardLink & { readonly detail: string })[];
}

/** A card lists at most this many events. A link leads to the rest. */
const mostEvents = 4;

/** The card of a place, shown beside its mark on the moving map. */
export const drawPlaceCard = (card: PlaceCard): Element =>
  element(
    'section',
    // `document` lets screen readers read the card, although the map around it is an application.
    { class: 'place-card', role: 'document', id: `card-${card.id}`, 'aria-label': card.words },
    paragraph('name', card.words),
    card.arabic === null
      ? null
      : element('p', { class: 'arabic', lang: 'ar', dir: 'rtl' }, card.arabic),
    card.spellings.length === 0
      ? null
      : paragraph('note', `Also spelt ${card.spellings.join(', ')}`),
    paragraph(null, [card.kind, card.distance].filter(Boolean).join(', ')),
    paragraph('held', ...drawHeld(card)),
    card.note === null ? null : paragraph('note', card.note),
    ...drawEvents(card.events),
    paragraph(
      'ways',
      link(card.href, `All about ${card.words}`),
      ' ',
      element('button', { type: 'button', class: 'copy' }, 'Copy link'),
    ),
  );

const paragraph = (name: string | null, ...children: readonly Child[]): Element =>
  element('p', { class: name }, ...children);

const link = (href: string, words: string): Element => element('a', { href }, words);

const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const drawHeld = ({ day, held, heldNote, sources }: PlaceCard): readonly Child[] => [
  element('b', {}, `${withCapital(whenWords(day))}: `),
  `${held}. `,
  heldNote === null ? null : `${heldNote} `,
  ...(sources.length === 0
    ? []
    : [
        'Source: ',
        ...sources.flatMap(({ href, title, words }, index): readonly Child[] => [
          index > 0 && '; ',
          element('a', { href, title }, words),
        ]),
        '.',
      ]),
];

function drawEvents(events: PlaceCard['events']): readonly Element[] {
  if (events.length === 0) return [];
  const rest = events.length - mostEvents;
  return [
    paragraph('there', 'Events there'),
    element(
      'ul',
      {},
      ...events
        .slice(0, mostEvents)
        .map(({ href, words, detail }) =>
          element('li', {}, link(href, words), element('small', {}, detail)),
        ),
      rest > 0 ? element('li', {}, `and ${rest} more`) : null,
    ),
  ];
}
