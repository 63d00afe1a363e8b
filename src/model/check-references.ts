import { partiesNamedIn, saidIn, type WithAccusations } from './accusation.ts';
import { locationOf, type Reference, type WithBody, type Written } from './body.ts';
import type { CheckContext } from './check-context.ts';
import { allRecords, allTexts, type Corpus } from './corpus.ts';
import { homeOf, kinds, type RecordKind } from './kinds.ts';
import { nearest } from './nearest.ts';
import { isPartyId } from './party.ts';
import { partiesOfSide } from './side.ts';
import type { Story } from './story.ts';
import { standings } from './statement.ts';
import { errorAt, warningAt, type Location, type Problem } from './problem.ts';

/** References and citations that lead nowhere, and sources that nothing cites. */
export function checkReferences(corpus: Corpus, context: CheckContext): readonly Problem[] {
  const isKnown = ({ kind, id }: Found): boolean =>
    idsOf(corpus, kind).has(id) ||
    context.invalid.has(kind) ||
    context.invalid.has(`${kind}:${id}`);
  return [
    ...[...referencesOf(corpus), ...context.invalidRecords.flatMap(bodyReferences)]
      .filter((found) => !isKnown(found))
      .map((found) => missingRecord(found, corpus, context)),
    // What could not be read may cite them.
    ...(context.invalid.size === 0 ? uncitedSources(corpus) : []),
  ];
}

const known = new WeakMap<Corpus, Map<RecordKind, ReadonlySet<string>>>();

/** The ids of a kind in a corpus, gathered once. */
function idsOf(corpus: Corpus, kind: RecordKind): ReadonlySet<string> {
  const ofKinds = known.get(corpus) ?? new Map<RecordKind, ReadonlySet<string>>();
  known.set(corpus, ofKinds);
  const ids = ofKinds.get(kind) ?? new Set(corpus[kinds[kind].collection].map(({ id }) => id));
  ofKinds.set(kind, ids);
  return ids;
}

function missingRecord(
  { at, kind, id, prefix }: Found,
  corpus: Corpus,
  { drafts }: CheckContext,
): Problem {
  const written = prefix ? `${prefix}${id}` : `The ${kind} "${id}"`;
  if (drafts.has(`${kind}:${id}`)) {
    const hint = 'Take "draft: true" out of that file, or take the reference out of this one.';
    return errorAt(at, `${written} is a draft, which readers do not see.`, hint);
  }
  const renamed = allRecords(corpus).find(
    (one) => one.kind === kind && one.record.formerly.includes(id),
  );
  if (renamed) {
    const now = `${prefix}${renamed.record.id}`;
    const hint = `Write the new id. The old one leads to ${renamed.record.file} for readers alone.`;
    return errorAt(at, `"${prefix}${id}" is now "${now}".`, hint);
  }
  const meant = nearest(id, idsOf(corpus, kind));
  const question = meant ? `Did you mean "${prefix}${meant}"? ` : '';
  return errorAt(at, `${written} does not exist.`, `${question}${homeOf(kind)}`);
}

interface Found {
  readonly at: Location;
  readonly kind: RecordKind;
  readonly id: string;
  /** What stands before an id in a text, `event:` or `@`; nothing in keys, tables and maps. */
  readonly prefix: string;
}

/** Every id that is written anywhere, with where and of what kind. */
function referencesOf(corpus: Corpus): readonly Found[] {
  const inBodies = allTexts(corpus).flatMap(bodyReferences);
  const { story } = corpus;
  const inKeys = [
    ...storyReferences(story),
    ...corpus.events.flatMap((event) => [
      ...listed(event, 'place', 'places', event.places),
      ...listed(event, 'person', 'people', event.people),
      ...(event.denies ? [keyed(event, 'event', 'denies', event.denies)] : []),
      ...accusationReferences(event),
    ]),
    ...corpus.places.flatMap((place) =>
      place.position.source
        ? [keyed(place, 'source', 'position.source', place.position.source)]
        : [],
    ),
    ...corpus.terms.flatMap((term) => [
      ...(term.person ? [keyed(term, 'person', 'person', term.person)] : []),
      ...(term.event ? [keyed(term, 'event', 'event', term.event)] : []),
    ]),
    ...corpus.figures.flatMap((figure) => [
      ...listed(figure, 'source', 'sources', figure.sources),
      ...listed(figure, 'figure', 'contradictedBy', figure.contradictedBy),
      ...accusationReferences(figure),
    ]),
    ...corpus.statements.flatMap((statement) => [
      ...listed(statement, 'source', 'sources', statement.sources),
      ...standings.flatMap((kind) => {
        const { collection } = kinds[kind];
        return listed(statement, kind, collection, statement[collection]);
      }),
    ]),
    ...corpus.sides.flatMap((side) => [
      ...listed(side, 'source', 'sources', side.sources),
      ...parties(side, partiesOfSide(side)),
    ]),
    ...corpus.control.flatMap((record) => [
      keyed(record, 'place', 'place', record.place),
      ...listed(record, 'source', 'sources', record.sources),
    ]),
  ];
  return [...inBodies, ...inKeys];
}

/** What the accusations of a record name by its id: sources, and parties that have a record. */
const accusationReferences = (record: Written & WithAccusations): readonly Found[] => [
  ...saidIn(record).flatMap(({ path, said }) =>
    listed(record, 'source', `${path}.sources`, said.sources),
  ),
  ...parties(record, partiesNamedIn(record)),
];

/** The parties among some that are written as ids. */
const parties = (
  record: Written,
  named: readonly { readonly path: string; readonly party: string }[],
): readonly Found[] =>
  named
    .filter(({ party }) => isPartyId(party))
    .map(({ path, party }) => keyed(record, 'person', path, party));

/** What `story.yaml` names by its id. */
function storyReferences(story: Story): readonly Found[] {
  const { origin, map, home } = story;
  return [
    ...(origin ? [keyed(story, 'source', 'origin.source', origin.source)] : []),
    ...(map.centre ? [keyed(story, 'place', 'map.centre', map.centre)] : []),
    ...map.roads.flatMap((road, index) =>
      'through' in road
        ? listed(story, 'place', `map.roads.${index}.through`, road.through)
        : [keyed(story, 'source', `map.roads.${index}.source`, road.source)],
    ),
    ...listed(story, 'place', 'map.card', map.card),
    ...listed(story, 'place', 'home.map.places', home.map?.places ?? []),
    ...listed(story, 'figure', 'home.figures', home.figures),
  ];
}

function bodyReferences(record: WithBody): readonly Found[] {
  const { references, citations, graphics } = record.facts;
  const found = ({ kind, id, line }: Omit<Reference, 'words'>, prefix: string): Found => ({
    at: { file: record.file, line },
    kind,
    id,
    prefix,
  });
  return [
    ...references.map((reference) => found(reference, `${reference.kind}:`)),
    ...citations.map(({ id, line }) => found({ kind: 'source', id, line }, '@')),
    ...graphics.flatMap((graphic) =>
      graphic.kind === 'map'
        ? graphic.places.map((id) => found({ kind: 'place', id, line: graphic.line }, ''))
        : [],
    ),
  ];
}

const keyed = (record: Written, kind: RecordKind, path: string, id: string): Found => ({
  at: locationOf(record, path),
  kind,
  id,
  prefix: '',
});

const listed = (
  record: Written,
  kind: RecordKind,
  path: string,
  ids: readonly string[],
): readonly Found[] => ids.map((id, index) => keyed(record, kind, `${path}.${index}`, id));

function uncitedSources(corpus: Corpus): readonly Problem[] {
  const cited = new Set(
    referencesOf(corpus).flatMap(({ kind, id }) => (kind === 'source' ? [id] : [])),
  );
  return corpus.sources
    .filter(({ id }) => !cited.has(id))
    .map((source) =>
      warningAt(
        locationOf(source, 'id'),
        `The source "${source.id}" is never cited.`,
        'Cite it where something rests on it, or delete the entry.',
      ),
    );
}
