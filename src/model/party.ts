import { idForm, pathOf } from './address.ts';
import { findPerson, type Corpus } from './corpus.ts';

/** Whether a party is written as an id: one word in small letters, such as `sohr` or `de-mistura`. */
export const isPartyId = (party: string): boolean => idForm.test(party);

/** A party by its name, with the path of its page where it has one. */
export function partyNamed(
  corpus: Corpus,
  party: string,
): readonly [words: string, path: string | null] {
  const person = findPerson(corpus, party);
  return person ? [person.name, pathOf('person', person.id)] : [party, null];
}
