import { pathOf } from '../model/address.ts';
import { sourcesOf } from '../model/corpus.ts';
import { publisherOf } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
import { descriptionsOf } from './published.ts';
import type { Publication } from '../model/publication.ts';
import { copied, type Column } from './table.ts';

/** The columns of the statements, one row each, in the order of the report that makes them. */
export function statementColumns({ corpus, absolute }: Publication): readonly Column<Statement>[] {
  const explains = descriptionsOf('statements');
  return [
    copied('id', explains),
    copied('topic', explains),
    copied('statement', explains),
    copied('saidBy', explains),
    copied('wording', explains),
    copied('others', explains),
    copied('check', explains),
    copied('grade', explains),
    copied('sources', explains),
    {
      name: 'publishers',
      explains: 'Who published them, each once, with where the copy stands that was read.',
      of: (statement) => [...new Set(sourcesOf(corpus, statement).map(publisherOf))],
    },
    copied('events', explains),
    copied('figures', explains),
    copied('places', explains),
    copied('people', explains),
    copied('articles', explains),
    { name: 'page', explains: explains.page, of: ({ id }) => absolute(pathOf('statement', id)) },
  ];
}
