/** How sure a statement is, surest first. The site's central rule; see `/about/`. */
export const confidences = ['confirmed', 'reported', 'disputed'] as const;

/**
 * How sure it is. `confirmed`: both sides, or a monitor plus state media, or an official document,
 * or an actor's own announcement of its own decision. `reported`: one side or few sources, and
 * nobody contradicts. `disputed`: contradicted.
 */
export type Confidence = (typeof confidences)[number];
