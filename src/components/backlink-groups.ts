import { withCapital } from '../markdown/typography.ts';
import { pathOf } from '../model/address.ts';
import { formatDate } from '../model/date.ts';
import { kinds, type RecordKind } from '../model/kinds.ts';
import type { Backlinks } from '../model/mentions.ts';
import type { RecordLink } from './record-link.ts';

/** The records of one kind that mention a record. */
interface BacklinkGroup {
  readonly title: string;
  readonly links: readonly RecordLink[];
  /** Whether they are folded, because with them more would stand open than a reader takes in. */
  readonly isFolded: boolean;
}

/** How many entries stand open at most. */
const openAtMost = 10;

/** What mentions a record, by kind: open as long as all that is open is not too long. */
export function backlinkGroups(backlinks: Backlinks): readonly BacklinkGroup[] {
  let open = 0;
  return linksByKind(backlinks)
    .filter(([, links]) => links.length > 0)
    .map(([kind, links]) => {
      const isFolded = open + links.length > openAtMost;
      if (!isFolded) open += links.length;
      return { title: kinds[kind].name, links, isFolded };
    });
}

const linksByKind = ({
  articles,
  events,
  places,
  people,
  terms,
  statements,
}: Backlinks): readonly (readonly [kind: RecordKind, links: readonly RecordLink[]])[] => [
  ['article', articles.map(({ id, title }) => ({ words: title, path: pathOf('article', id) }))],
  [
    'event',
    events.map(({ id, title, date, confidence }) => ({
      words: title,
      path: pathOf('event', id),
      detail: `${formatDate(date)} · ${confidence}`,
    })),
  ],
  ['place', places.map(({ id, name }) => ({ words: name, path: pathOf('place', id) }))],
  [
    'person',
    people.map(({ id, name, role }) => ({
      words: name,
      path: pathOf('person', id),
      detail: role,
    })),
  ],
  ['term', terms.map(({ id, name }) => ({ words: withCapital(name), path: pathOf('term', id) }))],
  [
    'statement',
    statements.map(({ id, statement, grade }) => ({
      words: `${id}: ${statement}`,
      path: pathOf('statement', id),
      detail: grade,
    })),
  ],
];
