/** How sure a statement is, from the surest on. This is the site's central rule; see `/about/`. */
export const confidences = ['confirmed', 'reported', 'disputed'] as const;

/**
 * How sure it is. `confirmed`: both sides, or a monitor plus state media, or an official document,
 * or an actor's own announcement of its own decision. `reported`: one side or few sources, and
 * nobody contradicts. `disputed`: contradicted.
 */
export type Confidence = (typeof confidences)[number];

interface Claimed {
  readonly confidence: Confidence;
  readonly claimedBy?: string | null | undefined;
}

/** How sure it is, and who claims it: "reported, claimed by Division 13, to Reuters". */
export const certaintyOf = ({ confidence, claimedBy }: Claimed): string =>
  claimedBy ? `${confidence}, claimed by ${claimedBy}` : confidence;

/** The grounds on which an event can be confirmed, in the words of the rule. */
export const grounds = [
  'both sides',
  'monitor and state media',
  'official document',
  'own announcement',
] as const;
export type Ground = (typeof grounds)[number];

/** How the single source of a confirmed event is described to readers. */
export const groundLabels: Readonly<Record<Ground, string>> = {
  'both sides': 'in it both sides say so',
  'monitor and state media': 'in it a monitor and state media say so',
  'official document': 'it is an official document',
  'own announcement': 'in it those concerned say so themselves',
};
