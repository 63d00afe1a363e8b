import type { z } from 'astro/zod';
import { locationOf, type Reference, type WithBody, type Written } from './body.ts';
import type { CheckContext } from './check-context.ts';
import { allRecords, allTexts, type Corpus } from './corpus.ts';
import { idsInKeys } from './ids-in-keys.ts';
import { homeOf, isRecordKind, kinds, listedKinds, type RecordKind } from './kinds.ts';
import { nearest } from './nearest.ts';
import { isPartyId } from './party.ts';
import { errorAt, warningAt, type Location, type Problem } from './problem.ts';
import { schemas } from './schemas.ts';

/** References and citations that lead nowhere, and sources that nothing cites. */
export function checkReferences(corpus: Corpus, context: CheckContext): readonly Problem[] {
  const isKnown = ({ kind, id }: Found): boolean =>
    idsOf(corpus, kind).has(id) ||
    context.invalid.has(kind) ||
    context.invalid.has(`${kind}:${id}`);
  const references = referencesOf(corpus);
  return [
    ...[...references, ...context.invalidRecords.flatMap(bodyReferences)]
      .filter((found) => !isKnown(found))
      .map((found) => missingRecord(found, corpus, context)),
    // Skipped if something could not be read, because that may cite them.
    ...(context.invalid.size === 0 ? uncitedSources(corpus, references) : []),
  ];
}

const known = new WeakMap<Corpus, Map<RecordKind, ReadonlySet<string>>>();

/** The ids of a kind in a corpus, collected once. */
function idsOf(corpus: Corpus, kind: RecordKind): ReadonlySet<string> {
  const ofKinds = known.get(corpus) ?? new Map<RecordKind, ReadonlySet<string>>();
  known.set(corpus, ofKinds);
  const ids = ofKinds.get(kind) ?? new Set(corpus[kinds[kind].collection].map(({ id }) => id));
  ofKinds.set(kind, ids);
  return ids;
}

function missingRecord(
  { at, kind, id, prefix, isParty }: Found,
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
  if (/^[a-z\d-]+(?:[;\s|]+[a-z\d-]+)+$/.test(id)) {
    const listed = id.split(/[;\s|]+/).join(',');
    return errorAt(at, `${written} does not exist.`, `Ids stand apart by commas: "${listed}".`);
  }
  const meant = nearest(id, idsOf(corpus, kind));
  const question = meant ? `Did you mean "${prefix}${meant}"? ` : '';
  const words =
    isParty && !meant
      ? ' A name in words has a capital letter, or more words than one: "Russia", "rebel groups".'
      : '';
  return errorAt(at, `${written} does not exist.`, `${question}${homeOf(kind)}${words}`);
}

interface Found {
  readonly at: Location;
  readonly kind: RecordKind;
  readonly id: string;
  /** What precedes the id in a text, `event:` or `@`; empty in keys, tables and maps. */
  readonly prefix: string;
  /** Whether words could stand there as well. */
  readonly isParty?: boolean;
}

/** Every id that is written anywhere, with where and of what kind. */
const referencesOf = (corpus: Corpus): readonly Found[] => [
  ...allTexts(corpus).flatMap(bodyReferences),
  ...keyReferences(corpus.story, schemas.story),
  ...listedKinds.flatMap((kind) => {
    const { collection } = kinds[kind];
    const records: readonly Written[] = corpus[collection];
    return records.flatMap((record) => keyReferences(record, schemas[collection]));
  }),
];

/** What the keys of a record name by its id, its own id apart. A party can be named in words. */
const keyReferences = (record: Written, schema: z.ZodObject): readonly Found[] =>
  idsInKeys(schema, record).flatMap(({ path, kind, id, isParty }) => {
    const key = path.join('.');
    const isReference = key !== 'id' && isPartyId(id) && isRecordKind(kind);
    return isReference ? [{ at: locationOf(record, key), kind, id, prefix: '', isParty }] : [];
  });

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

function uncitedSources(corpus: Corpus, references: readonly Found[]): readonly Problem[] {
  const cited = new Set(references.flatMap(({ kind, id }) => (kind === 'source' ? [id] : [])));
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
