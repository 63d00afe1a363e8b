/**
 * Measures the Markdown pipeline on a body of 900 words, as `npm run bench:markdown`: the longest
 * article cut to length, or, while there is none, a made-up one with 30 citations and 30 references.
 */
import { existsSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { loadCorpus } from '../../src/content/load.ts';
import { inspectBody } from '../../src/markdown/inspect.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { countWords } from '../../src/markdown/words.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { noStory } from '../../src/model/story.ts';

const words = 900;
const target = 2.5;

const empty: Corpus = {
  story: noStory,
  chapters: [],
  pages: [],
  articles: [],
  events: [],
  places: [],
  people: [],
  sources: [],
  figures: [],
  statements: [],
  sides: [],
  pictures: [],
  pictureFiles: {},
  terms: [],
  control: [],
};

/** Whole paragraphs of a text, over again if need be, until there are words enough. */
function cutTo(text: string): string {
  const paragraphs = text.split(/\n\n+/);
  const taken: string[] = [];
  for (let count = 0; count < words;) {
    const next = paragraphs[taken.length % paragraphs.length] ?? '';
    taken.push(next);
    count += countWords(next.replace(/\[@[^\]]*\]|\]\([^)]*\)/g, ' '));
  }
  return taken.join('\n\n');
}

const made = Array.from(
  { length: 30 },
  (_, nth) =>
    `On ${(nth % 28) + 1} February the envoy said that "[the talks](event:made-${nth})" would go on, ` +
    `while 5-8 km of road north of the city changed hands; nobody could say for how long.[@made-${nth}]`,
).join('\n\n');

const batch = 10;
const rounds = 150;
const warmUp = 50;

/** Milliseconds that each call takes, in rounds that take turns, so that all see the same machine. */
function measure(works: readonly (() => unknown)[]): readonly (readonly number[])[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    works.forEach((work, which) => {
      const start = performance.now();
      for (let call = 0; call < batch; call++) work();
      if (round >= warmUp) times[which]?.push((performance.now() - start) / batch);
    });
  return times.map((taken) => taken.sort((one, other) => one - other));
}

const content = new URL('../../content/', import.meta.url).pathname;
const corpus = existsSync(content) ? loadCorpus(content).corpus : empty;
const longest = corpus.articles.toSorted((a, b) => b.facts.wordCount - a.facts.wordCount)[0];
const body = cutTo(longest?.body ?? made);

const steps = unified().use(remarkParse).use(remarkRehype).freeze();
const bare = (markdown: string): string => toHtml(steps.runSync(steps.parse(markdown)));
const prose = body.replace(/\[@[^\]]*\]/g, '').replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1');
const options = { href: (path: string) => path };
const { notes, mentions } = renderBody(body, corpus, options);

const works = [
  ['the words alone, bare', () => bare(prose)],
  ['the same body, bare', () => bare(body)],
  ['renderBody', () => renderBody(body, corpus, options)],
  ['inspectBody', () => inspectBody(body, 1)],
] as const;

console.log(
  `${longest?.id ?? 'A made-up body'}: ${words} words, ${notes.length} notes, ${mentions.length} mentions.`,
);
console.log('Bare is remark-parse, remark-rehype and hast-util-to-html, without any of ours.\n');
console.log('median   best');
measure(works.map(([, work]) => work)).forEach((times, which) => {
  const [median, best] = [times[Math.floor(times.length / 2)], times[0]];
  const columns = [median, best].map((time) => (time ?? NaN).toFixed(2).padStart(6)).join(' ');
  console.log(`${columns} ms  ${works[which]?.[0] ?? ''}`);
});
console.log(`\nThe target for renderBody is under ${target} ms.`);
