import { z } from 'astro/zod';
import type { Written } from './body.ts';
import { prose, words } from './text-schema.ts';
import { namedKinds, sideId, sourceId } from './id.ts';

const party = (key: string) =>
  prose(`A name in ${key}`).register(namedKinds, { kind: 'person', isParty: true });

/**
 * One entry of `content/sides.yaml`: those who fought on one side, who backed them, whether they
 * had a seat.
 */
export const sideSchema = z.strictObject({
  id: sideId.describe(
    'The name used where a text places the graphic: ![caption](sides:government,rebels).',
  ),
  name: words('The name')
    .register(namedKinds, { kind: 'person' })
    .meta({
      description: 'Who it is: the id of a person or organisation with a record, else words.',
      examples: ['the government'],
    }),
  holder: words('The holder')
    .optional()
    .meta({
      description: 'Under which of the holders in content/story.yaml it stands on maps.',
      examples: ['rebel groups'],
    }),
  members: z
    .array(party('members'), { error: 'members must be a list: [syrian-army, hezbollah].' })
    .default([])
    .describe(
      'Who fought on it, each an id or words likewise; left out where the side is one group.',
    ),
  patrons: z
    .array(party('patrons'), { error: 'patrons must be a list: [Russia, Iran].' })
    .default([])
    .meta({
      description: 'Who backed it, each an id or words likewise; left out where nobody is named.',
      examples: [['Russia', 'Iran']],
    }),
  seat: prose('The seat')
    .optional()
    .meta({
      description: 'How it took part in the talks, as a phrase.',
      examples: ['a delegation of its own'],
    }),
  noSeat: prose('noSeat')
    .optional()
    .meta({
      description: 'Why it had no seat there, as a phrase; one of the two is written.',
      examples: ['not invited'],
    }),
  sources: z
    .array(sourceId, { error: 'sources must be a list of ids: [upi-20160215].' })
    .min(1, { error: 'Name at least one: sources: [upi-20160215].' })
    .meta({
      description: 'Ids of the sources that all of it rests on, at least one.',
      examples: [['upi-20160215']],
    }),
});

export type Side = z.output<typeof sideSchema> & Written;

/** The label of each part of a side. */
export const sideHeads = {
  side: 'Side',
  members: 'Who fought',
  patrons: 'Backed by',
  seat: 'At the talks',
  sources: 'Sources',
} as const;

/** The words for a side without patrons. */
export const noPatron = 'nobody named here';

/** Whether a side had a seat, and how or why not: "no seat: not invited". */
export const seatWords = ({ seat, noSeat }: Pick<Side, 'seat' | 'noSeat'>): string =>
  seat === undefined ? `no seat: ${noSeat ?? ''}` : `a seat: ${seat}`;

/** All parties that a side names, each with its key. */
export const partiesOfSide = ({
  name,
  members,
  patrons,
}: Side): readonly { readonly path: string; readonly party: string }[] => [
  { path: 'name', party: name },
  ...members.map((one, index) => ({ path: `members.${index}`, party: one })),
  ...patrons.map((one, index) => ({ path: `patrons.${index}`, party: one })),
];

/** The sides that a graphic shows: those that it names, in its order, else all of them. */
export const sidesShown = (
  sides: readonly Side[],
  { sides: named }: { readonly sides: readonly string[] },
): readonly Side[] =>
  named.length === 0 ? sides : named.flatMap((id) => sides.find((side) => side.id === id) ?? []);
