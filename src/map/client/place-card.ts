import { button, link, make } from '../../browser/html.ts';
import { copyAddress } from '../../browser/copy.ts';
import { stateOn, type MovingLink, type MovingMap, type MovingPlace } from '../data/map-data.ts';

/** As many events as a card tells; its link leads to the others. */
const eventsTold = 4;

/** What is known of a place at the end of a day, as a card beside its mark. */
export function placeCard(
  map: MovingMap,
  place: MovingPlace,
  day: { readonly day: string; readonly name: string },
  close: () => void,
): HTMLElement {
  const heading = make('p', 'name', place.words);
  heading.id = `card-${place.id}`;
  const shut = button('shut', `Close ${place.words}`, close);
  const card = make('section', 'place-card', heading, shut);
  card.setAttribute('aria-labelledby', heading.id);
  // Around it, keys move the map; in it, they read.
  card.setAttribute('role', 'document');
  card.append(
    ...names(place),
    make('p', '', [place.kind, place.distance].filter(Boolean).join(', ')),
    make('p', 'held', make('b', '', `At the end of ${day.name}: `), ...held(map, place, day.day)),
    ...(place.note ? [make('p', 'note', place.note)] : []),
    ...eventsThere(place),
    make('p', 'ways', link(place.href, `All about ${place.words}`), ' ', copyButton(place)),
  );
  return card;
}

function names({ arabic, spellings }: MovingPlace): readonly HTMLElement[] {
  const name = arabic ? make('p', 'arabic', arabic) : null;
  if (name) Object.assign(name, { lang: 'ar', dir: 'rtl' });
  const others =
    spellings.length > 0 ? make('p', 'note', `Also spelt ${spellings.join(', ')}`) : null;
  return [name, others].filter((each) => each !== null);
}

/** Who held it, since when, how sure that is and on whose word. */
function held(map: MovingMap, place: MovingPlace, day: string): readonly (Node | string)[] {
  const state = stateOn(map, place, day);
  if (!state) return [place.without === 'none' ? `${map.noHolder}.` : `${map.abroad}.`];
  const sources = state.sources.flatMap((id) => map.sources[id] ?? []);
  return [
    `${state.sentence}. `,
    ...(state.note ? [`${state.note} `] : []),
    ...(sources.length > 0 ? ['Source: ', ...inSeries(sources), '.'] : []),
  ];
}

const inSeries = (links: readonly MovingLink[]): readonly (Node | string)[] =>
  links.flatMap(({ href, words }, index) => [index > 0 ? '; ' : '', link(href, words)]);

function eventsThere({ events }: MovingPlace): readonly HTMLElement[] {
  if (events.length === 0) return [];
  const told = events.slice(0, eventsTold);
  const rest = events.length - told.length;
  return [
    make('p', 'there', 'Events there'),
    make(
      'ul',
      '',
      ...told.map(({ href, words, detail }) =>
        make('li', '', link(href, words), make('small', '', detail)),
      ),
      rest > 0 ? make('li', '', `and ${rest} more`) : null,
    ),
  ];
}

/** Copies the address of the place's own page, which has its own card where it is shared. */
function copyButton({ href }: MovingLink): HTMLButtonElement {
  const copy = button('copy', '', () => {
    void copyAddress(new URL(href, location.href).href, copy, 'Copied');
  });
  copy.textContent = 'Copy link';
  return copy;
}
