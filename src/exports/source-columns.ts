import { pathOf } from '../model/address.ts';
import { descriptionsOf } from './published.ts';
import type { Publication } from '../model/publication.ts';
import type { Source } from '../model/source.ts';
import { copied, type Column } from './table.ts';

/** The columns of the sources: one row for each entry of the bibliography. */
export function sourceColumns({ absolute }: Publication): readonly Column<Source>[] {
  const explains = descriptionsOf('sources');
  return [
    copied('id', explains),
    copied('publisher', explains),
    copied('via', explains),
    copied('title', explains),
    copied('titleParaphrased', explains),
    copied('date', explains),
    copied('kind', explains),
    { name: 'party', explains: explains.party, of: ({ party }) => [party ?? []].flat() },
    copied('leaning', explains),
    copied('language', explains),
    copied('url', explains),
    {
      name: 'archivedUrl',
      explains: 'The address of a copy in a web archive, where one is known.',
      of: ({ archived }) => archived?.url ?? null,
    },
    {
      name: 'archivedDay',
      explains: 'The day on which that copy was made, where it is known.',
      of: ({ archived }) => archived?.day ?? null,
    },
    copied('licence', explains),
    copied('note', explains),
    copied('read', explains),
    copied('opened', explains),
    copied('says', explains),
    { name: 'page', explains: explains.page, of: ({ id }) => absolute(pathOf('source', id)) },
  ];
}
