/** Elements of a role, as far as this site has them. */
const roles = {
  button: 'button, [role="button"], summary',
  link: 'a[href]',
  checkbox: 'label:has([type="checkbox"])',
  heading: 'h1, h2, h3',
  complementary: 'aside',
} as const;

/** What journeys look at: the only selectors that they know, but for roles and names. */
const parts = {
  timeline: 'time-line',
  'timeline that moves': 'time-line[data-ready]',
  overview: '.timeline-overview svg',
  drawing: '.timeline-detail',
  'card of an event': '.timeline-card',
  map: 'place-map',
  'map that moves': '.leaflet-container',
  'day of the map': '.day-control p',
  'slider of days': '.day-control input[type="range"]',
  'card of a place': '.place-card',
  text: '.prose',
  'card of a mention': '.mention-card',
  'search field': '.masthead input',
  'list of what was found': '.masthead [role="listbox"]',
  menu: '.masthead nav',
} as const;

type Role = keyof typeof roles;
type Part = keyof typeof parts;

/** Something on a page: a part of it, or what has a role and these words in its name. */
export type Thing = Part | readonly [role: Role, name: string, within?: Part];

/** Where to look for a thing, and what its name holds. */
export interface Search {
  readonly selector: string;
  readonly within: string;
  readonly name: string;
}

export const searchFor = (thing: Thing): Search =>
  typeof thing === 'string'
    ? { selector: parts[thing], within: ':root', name: '' }
    : {
        selector: roles[thing[0]],
        within: thing[2] ? parts[thing[2]] : ':root',
        name: thing[1],
      };

/** Describes a thing for the message that it is missing. */
export const wordsFor = (thing: Thing): string =>
  typeof thing === 'string' ? `the ${thing}` : `the ${thing[0]} “${thing[1]}”`;
