import { pathOf } from './address.ts';
import { findSource, type Corpus } from './corpus.ts';
import { enumerate } from './enumerate.ts';
import type { Source } from './source.ts';

/** The sources of positions, those of most places first, each publisher once. */
function positionSources(corpus: Corpus): readonly Source[] {
  const used = corpus.places.flatMap(({ position }) =>
    position.source ? (findSource(corpus, position.source) ?? []) : [],
  );
  const publishers = [...new Set(used.map(({ publisher }) => publisher))];
  const usesOf = (publisher: string) => used.filter((source) => source.publisher === publisher);
  return publishers
    .sort((a, b) => usesOf(b).length - usesOf(a).length)
    .flatMap((publisher) => usesOf(publisher)[0] ?? []);
}

/** A source with its licence, if that requires a credit: "GeoNames (CC BY 4.0)". */
const credited = ({ publisher, licence }: Source, name: string = publisher): string =>
  licence ? `${name} (${licence})` : name;

/** The credits in one phrase: "UN OCHA, GeoNames (CC BY 4.0) and OurAirports"; empty for none. */
export const positionCredits = (corpus: Corpus): string =>
  enumerate(positionSources(corpus).map((source) => credited(source)));

/** The same as Markdown, each a link to its entry in the bibliography. */
export const positionLinks = (corpus: Corpus): string =>
  enumerate(
    positionSources(corpus).map((source) =>
      credited(source, `[${source.publisher}](${pathOf('source', source.id)})`),
    ),
  );
