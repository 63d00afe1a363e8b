import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { lotsFrom } from './lots.ts';

/** How many records a made-up corpus has beyond those that it starts from. */
export interface Amounts {
  readonly articles: number;
  readonly events: number;
  readonly places: number;
}

/** So many places at the most have a record of control, for a table has a most that it may weigh. */
const mostControlled = 300;
/** Made-up places lie here, in degrees: north of Aleppo, as the close map of the story has it. */
const ground = { south: 36.08, north: 36.68, west: 36.5, east: 37.8 };
const beginnings = [
  'Tal',
  'Kafr',
  'Deir',
  'Bab',
  'Ayn',
  'Marj',
  'Qal',
  'Hur',
  'Zay',
  'Rit',
] as const;
const middles = ['ha', 'mi', 'ru', 'sa', 'ta', 'na', 'li', 'ka', 'fa', 'du'] as const;
const endings = ['n', 'ya', 'rat', 'bin', 'sha', 'dan', 'mur', 'tin', 'zar', 'ba'] as const;

const at = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('A made-up corpus needs something to choose from.');
  return item;
};

/** The name of the nth place: each another, of one to three syllables or two words. */
function nameOf(nth: number): string {
  const [first, second, third] = [nth, Math.floor(nth / 10), Math.floor(nth / 100)];
  const long = nth % 7 === 3 ? ' ' : '';
  const rest =
    at(middles, second) +
    at(endings, third) +
    (nth >= 1000 ? at(middles, Math.floor(nth / 1000)) : '');
  const last = long ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest;
  return `${at(beginnings, first)}${long}${last}`;
}

const dayOf = (nth: number): string => `2016-02-${String((nth % 28) + 1).padStart(2, '0')}`;

const placeOf = (nth: number): string => `made-${nth % 10_000}`;

/** A place: a village, and every fifteenth a town. */
function writePlace(folder: string, nth: number, lot: () => number): void {
  const lat = ground.south + lot() * (ground.north - ground.south);
  const lon = ground.west + lot() * (ground.east - ground.west);
  const name = nameOf(nth);
  const text = `---
name: ${name}
kind: ${nth % 15 === 0 ? 'town' : 'village'}
area: aleppo-north
position:
  lat: ${lat.toFixed(4)}
  lon: ${lon.toFixed(4)}
  source: geo-ocha
  certainty: high
---

${name} was made up to measure how long a build takes.[@geo-ocha]
`;
  writeFileSync(join(folder, 'places', `${placeOf(nth)}.md`), text);
}

/** Who held a place when the records begin, and a change of hands. */
const controlOf = (nth: number, source: string): string => `- place: ${placeOf(nth)}
  date: 2016-01-31
  to: rebel groups
  confidence: reported
  sources: [${source}]
- place: ${placeOf(nth)}
  date: ${dayOf(nth)}
  from: rebel groups
  to: government and allies
  confidence: ${nth % 3 === 0 ? 'confirmed' : 'reported'}
  sources: [${source}]
`;

function writeEvent(folder: string, nth: number, place: string, source: string): void {
  const text = `---
title: Made-up event ${nth} is told
date: ${dayOf(nth)}
track: ${nth % 2 === 0 ? 'talks' : 'offensive'}
places: [${place}]
confidence: ${nth % 3 === 0 ? 'confirmed\ngrounds: both sides' : 'reported'}
---

This was made up to measure a build. On ${Number(dayOf(nth).slice(-2))} February it was told of [a village](place:${place}) and of nobody
else.[@${source}]
`;
  writeFileSync(join(folder, 'events', `made-${nth}.md`), text);
}

function writeArticle(
  folder: string,
  nth: number,
  { events, places, sources }: Record<'events' | 'places' | 'sources', readonly string[]>,
): void {
  const paragraphs = Array.from({ length: 12 }, (_, index) => {
    const number = nth * 12 + index;
    return `On the same day [something was told](event:${at(events, number)}) of
[a village](place:${at(places, number * 3)}) and of [another](place:${at(places, number * 5 + 1)}),
while the envoy said that the talks would go on and nobody could say for how
long.[@${at(sources, number)}] What followed was told in one sentence more, ${number}.`;
  });
  const pointed = Array.from({ length: 6 }, (_, index) => at(places, nth * 36 + index * 3));
  const graphics = [
    `![Who held what, as made up.](map:${dayOf(nth)}#${[...new Set(pointed)].join(',')})`,
    '![The week, as made up.](timeline:2016-01-29/2016-02-05)',
  ];
  const text = `---
title: Made-up article ${nth} about villages
question: Which villages does made-up article ${nth} tell of?
standfirst: This is article ${nth}, made up to measure how long a build takes.
date: ${dayOf(nth).replace('2016-02', '2026-10')}
---

${[...paragraphs.slice(0, 6), ...graphics, ...paragraphs.slice(6)].join('\n\n')}
`;
  writeFileSync(join(folder, 'articles', `made-${nth}.md`), text);
}

/**
 * Writes a corpus of any size into a new folder: a small one that stands already, and so many
 * articles, events and places made up beside it. The same amounts always give the same files.
 */
export function generateContent(folder: string, from: string, amounts: Amounts): void {
  cpSync(from, folder, { recursive: true });
  const lot = lotsFrom(7);
  const numbers = (amount: number): readonly number[] =>
    Array.from({ length: amount }, (_, n) => n);
  const table = parse(readFileSync(join(from, 'sources.yaml'), 'utf8')) as {
    readonly id: string;
    readonly date?: string;
  }[];
  // What is made up happens in February 2016, and nothing is cited for what came after it.
  const sources = table
    .filter(({ date }) => date === undefined || date >= '2016-02-29')
    .map(({ id }) => id);
  for (const nth of numbers(amounts.places)) writePlace(folder, nth, lot);
  const controlled = numbers(Math.min(amounts.places, mostControlled));
  appendFileSync(
    join(folder, 'control.yaml'),
    `\n${controlled.map((nth) => controlOf(nth, at(sources, nth))).join('')}`,
  );
  const places = amounts.places > 0 ? numbers(amounts.places).map(placeOf) : ['ratyan'];
  for (const nth of numbers(amounts.events))
    writeEvent(folder, nth, at(places, nth * 7), at(sources, nth));
  const events =
    amounts.events > 0 ? numbers(amounts.events).map((nth) => `made-${nth}`) : ['ratyan'];
  for (const nth of numbers(amounts.articles))
    writeArticle(folder, nth, { events, places, sources });
}
