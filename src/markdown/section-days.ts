import type { Heading, Link, Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { dayNamedBy } from '../model/address.ts';
import { findEvent, type Corpus } from '../model/corpus.ts';
import { formatDay, isDay, sureEnd, sureStart, type Day } from '../model/date.ts';
import { isWithin } from '../model/span.ts';
import { readReference } from './references.ts';

/** The heading of a section with the day of that section. */
interface DatedHeading extends Parent {
  readonly type: 'datedHeading';
  readonly data: { readonly hName: 'hgroup' };
  readonly children: [Heading, Paragraph];
}

declare module 'mdast' {
  interface RootContentMap {
    datedHeading: DatedHeading;
  }
}

declare module 'vfile' {
  interface DataMap {
    openingDay: Day | null;
  }
}

/**
 * Finds the day of each section, and adds it after the section's heading as a link to the day's
 * page. It is the first day that the section refers to, else the latest day of the events that it
 * mentions; only days with a page count, and many sections have none. The day of the text before
 * the first heading is in `file.data.openingDay`.
 *
 *     ## The road is cut              ->   <hgroup><h2>The road is cut</h2>
 *     On [the third](day:2016-02-03)       <p><a href="/days/2016-02-03/">Wednesday 3 February</a></p></hgroup>
 */
export const remarkSectionDays: Plugin<[Corpus], Root> = (corpus) => (tree, file) => {
  const starts = tree.children.flatMap(({ type }, index) => (type === 'heading' ? [index] : []));
  const opening = tree.children.slice(0, starts[0] ?? tree.children.length);
  file.data.openingDay = dayOfBlocks(corpus, opening);
  const sections = starts.map((start, at) => tree.children.slice(start, starts[at + 1]));
  tree.children = [...opening, ...sections.flatMap((blocks) => withDay(corpus, blocks))];
};

function withDay(corpus: Corpus, blocks: readonly RootContent[]): readonly RootContent[] {
  const [heading, ...rest] = blocks;
  const day = dayOfBlocks(corpus, blocks);
  if (heading?.type !== 'heading' || day === null) return blocks;
  const words = formatDay(day, { withoutYear: true });
  const link: Link = {
    type: 'link',
    url: `day:${day}`,
    children: [{ type: 'text', value: words }],
  };
  const line: Paragraph = { type: 'paragraph', children: [link] };
  return [{ type: 'datedHeading', data: { hName: 'hgroup' }, children: [heading, line] }, ...rest];
}

/** The day of some blocks; null if they have none. */
function dayOfBlocks(corpus: Corpus, blocks: readonly RootContent[]): Day | null {
  const urls = blocks.flatMap(addressesIn);
  const hasPage = (day: string | null): day is Day =>
    day !== null && isDay(day) && isWithin(day, corpus.story.days.pages);
  const ofEvents = urls.map((url) => dayOfEvent(corpus, url)).filter(hasPage);
  return urls.map(dayNamedBy).find(hasPage) ?? ofEvents.toSorted().at(-1) ?? null;
}

/** The last day on which a mentioned event is known to have gone on. */
function dayOfEvent(corpus: Corpus, url: string): Day | null {
  const reference = readReference(url);
  const event = reference?.kind === 'event' ? findEvent(corpus, reference.id) : null;
  return event && (sureEnd(event.date) ?? sureStart(event.date));
}

function addressesIn(block: Nodes): readonly string[] {
  const urls: string[] = [];
  visit(block, 'link', ({ url }) => {
    urls.push(url);
  });
  return urls;
}
