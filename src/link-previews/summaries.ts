import { typeset, withCapital } from '../markdown/typography.ts';
import { deniersOf } from '../model/accusation.ts';
import { pathOf } from '../model/address.ts';
import { allReferables, type Corpus, type Referable } from '../model/corpus.ts';
import { formatDate } from '../model/date.ts';
import { dateWordsOf } from '../model/figure.ts';
import { placeKindLabels } from '../model/place.ts';
import type { Summaries, Summary } from './summary.ts';

/** The text of the card of each record, by the address that mentions link to. */
export function summariesOf(corpus: Corpus, href: (path: string) => string): Summaries {
  return Object.fromEntries(
    allReferables(corpus).map((found) => {
      const [title, detail] = summarise(found);
      const address = href(pathOf(found.kind, found.record.id));
      return [address, [typeset(title), typeset(detail)]] as const;
    }),
  );
}

function summarise(found: Referable): Summary {
  switch (found.kind) {
    case 'event': {
      const { title, date, confidence, claimedBy } = found.record;
      const claim = claimedBy && `claimed by ${claimedBy}`;
      return [title, inOneLine(formatDate(date), confidence, claim)];
    }
    case 'place':
      return [found.record.name, found.record.facts.summary || placeKindLabels[found.record.kind]];
    case 'person':
      return [found.record.name, found.record.role];
    case 'figure': {
      const { value, unit, what, saidBy, asOf, confidence } = found.record;
      const deniers = deniersOf(found.record);
      const denial = deniers.length > 0 ? `denied by ${deniers.join(' and ')}` : undefined;
      const date = asOf && dateWordsOf(found.record);
      return [`${value} ${unit}`, inOneLine(what, saidBy, denial, date, confidence)];
    }
    case 'statement': {
      const { statement, saidBy, grade } = found.record;
      return [statement, inOneLine(saidBy, grade)];
    }
    case 'term': {
      const { name, fullName, facts } = found.record;
      return [fullName ?? withCapital(name), facts.summary];
    }
  }
}

const inOneLine = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ');
