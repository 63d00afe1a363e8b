import { locationOf } from './body.ts';
import type { CheckContext } from './check-context.ts';
import type { Corpus } from './corpus.ts';
import { nearest } from './nearest.ts';
import { errorAt, type Problem } from './problem.ts';
import { daysOf, isWithin, liesIn } from './span.ts';
import { areasOf, sharedHolders, type Story } from './story.ts';

/** The most days that two clocks show one by one. */
const mostKeyDays = 10;

/** Contradictions within `content/story.yaml`. What it refers to is checked elsewhere. */
export const checkStory = ({ story }: Corpus, { invalid }: CheckContext): readonly Problem[] =>
  invalid.has('story')
    ? []
    : [
        ...checkDays(story),
        ...checkHolders(story),
        ...checkAreas(story),
        ...checkFrames(story),
        ...checkHome(story),
      ];

/** Each span must be inside the one that contains it. */
function checkDays(story: Story): readonly Problem[] {
  const { days } = story;
  const within = (inner: 'key' | 'pages' | 'control', outer: 'story' | 'pages') => {
    if (liesIn(days[inner], days[outer])) return [];
    const { from, to } = days[outer];
    const message = `days.${inner} does not lie in days.${outer}, which runs from ${from} to ${to}.`;
    const hint = `Shorten days.${inner}, or make days.${outer} longer.`;
    return [errorAt(locationOf(story, `days.${inner}`), message, hint)];
  };
  const length = daysOf(days.key).length;
  const message = `days.key has ${length} days, and the two clocks show at most ${mostKeyDays}.`;
  return [
    ...within('key', 'story'),
    ...within('pages', 'story'),
    ...within('control', 'pages'),
    ...(length > mostKeyDays
      ? [errorAt(locationOf(story, 'days.key'), message, 'Choose the days that decided most.')]
      : []),
  ];
}

/** Holders must have different labels and marks. */
const checkHolders = (story: Story): readonly Problem[] =>
  story.holders.flatMap(({ label, mark }, index) => {
    const earlier = story.holders.slice(0, index);
    const at = (key: string) => locationOf(story, `holders.${index}.${key}`);
    const isShared = sharedHolders.some((shared) => shared === label);
    const named = `The holder "${label}" stands in the list already.`;
    const built = `The holder "${label}" is known to every story.`;
    const taken = earlier.find((other) => other.mark === mark);
    return [
      ...(isShared ? [errorAt(at('label'), built, 'Take it out of the list.')] : []),
      ...(earlier.some((other) => other.label === label)
        ? [errorAt(at('label'), named, 'Keep one of the two.')]
        : []),
      ...(taken
        ? [
            errorAt(
              at('mark'),
              `mark: ${mark} is that of ${taken.label} already.`,
              'Each mark is for one holder, so that maps tell them apart.',
            ),
          ]
        : []),
    ];
  });

/** The edges of a box must be in order. */
const checkAreas = (story: Story): readonly Problem[] =>
  areasOf(story).flatMap(({ id, box }) => {
    if (!box || (box.south < box.north && box.west < box.east)) return [];
    const message = `The box of ${id} is empty: south ${box.south}, north ${box.north}, west ${box.west}, east ${box.east}.`;
    const hint = 'South is less than north, and west less than east.';
    return [errorAt(locationOf(story, `areas.${id}.box`), message, hint)];
  });

/** Frames must show areas of the story, and the moving map must have a frame to zoom out to. */
function checkFrames(story: Story): readonly Problem[] {
  const { close, country, world } = story.map.frames;
  const ids = Object.keys(story.areas);
  const unknown = Object.entries({ country, world }).flatMap(([id, { areas }]) =>
    areas.flatMap((area, index) => {
      if (ids.includes(area)) return [];
      const meant = nearest(area, ids);
      const hint = `${meant ? `Did you mean "${meant}"? ` : ''}Areas are the keys below "areas:" in this file.`;
      const at = locationOf(story, `map.frames.${id}.areas.${index}`);
      return [errorAt(at, `The area "${area}" does not exist.`, hint)];
    }),
  );
  const order = `The frame close has zoom ${close.zoom}, and country has ${country.zoom}.`;
  return [
    ...unknown,
    ...(close.zoom > country.zoom
      ? []
      : [
          errorAt(
            locationOf(story, 'map.frames.close.zoom'),
            order,
            'The close frame is nearer: give it the larger zoom.',
          ),
        ]),
  ];
}

/** The map of the home page must show a day with control records. */
function checkHome({ home, days, ...story }: Story): readonly Problem[] {
  if (!home.map || isWithin(home.map.day, days.control)) return [];
  const { from, to } = days.control;
  const message = `home.map.day is ${home.map.day}, and control is recorded from ${from} to ${to}.`;
  const at = locationOf(story, 'home.map.day');
  return [errorAt(at, message, 'Choose a day of days.control: the map would show no holder.')];
}
