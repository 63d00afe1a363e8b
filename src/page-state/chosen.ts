import { fragmentOf, idForm } from '../model/address.ts';
import { isDay } from '../model/date.ts';

/** What can be chosen on a timeline or a map. */
export const chosenKinds = ['event', 'place', 'day'] as const;

/** What a reader has chosen on a page, shared by all its moving views. */
export interface Chosen {
  readonly kind: (typeof chosenKinds)[number];
  /** An id, or for a day its date. */
  readonly id: string;
}

/** The start of a fragment that chooses something, as the source of a regular expression. */
export const chosenForm = `#(${chosenKinds.join('|')})-`;

const wholeForm = new RegExp(`^${chosenForm}(.+)$`);

/** Parses a fragment such as `#event-ratyan` or `#day-2016-02-02`; null for any other. */
export function chosenOf(fragment: string): Chosen | null {
  const [, written, id = ''] = wholeForm.exec(fragment) ?? [];
  const kind = chosenKinds.find((known) => known === written);
  if (!kind) return null;
  const isRight = kind === 'day' ? isDay(id) : idForm.test(id);
  return isRight ? { kind, id } : null;
}

/** The fragment for a choice, with its `#`; empty for none. */
export const fragmentOfChosen = (chosen: Chosen | null): string =>
  chosen ? `#${fragmentOf(chosen.kind, chosen.id)}` : '';

/** Whether two choices are the same, or both are none. */
export const isSame = (a: Chosen | null, b: Chosen | null): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;
