import { pathOf } from './address.ts';
import { allRecords, pageTitleOf, type Corpus } from './corpus.ts';
import type { Correction } from './correction.ts';

/** A correction with the record that it changed. */
export interface Corrected extends Correction {
  /** Its fragment on `/corrections/`, which it keeps: `correction-event-ratyan-2026-12-01`. */
  readonly fragment: string;
  /** The title or name of the record. */
  readonly title: string;
  /** The path of the record's page. */
  readonly path: string;
}

/** Everything that was corrected, the newest first. */
export const allCorrected = (corpus: Corpus): readonly Corrected[] =>
  allRecords(corpus)
    .flatMap(({ kind, record }) =>
      record.corrections.map((correction, index) => ({
        ...correction,
        fragment: `correction-${kind}-${record.id}-${correction.date}${ordinal(record.corrections, index)}`,
        title: pageTitleOf(record),
        path: pathOf(kind, record.id),
      })),
    )
    .sort((a, b) => b.date.localeCompare(a.date) || a.path.localeCompare(b.path));

/**
 * The end of a fragment, which distinguishes corrections of a record on the same day: empty for the
 * first that was made, then `-2`. Corrections are listed newest first, so a new one does not change
 * the fragments of the others.
 */
function ordinal(corrections: readonly Correction[], index: number): string {
  const date = corrections[index]?.date;
  const number = corrections.slice(index).filter((other) => other.date === date).length;
  return number > 1 ? `-${number}` : '';
}
