import { pathOf } from '../model/address.ts';
import { sourcesOf } from '../model/corpus.ts';
import type { Place } from '../model/place.ts';
import { descriptionsOf } from './published.ts';
import type { Publication } from '../model/publication.ts';
import { copied, type Column } from './table.ts';

/** The description of a column of latitudes, without a full stop, so that it can be continued. */
export const latitude = 'Latitude in degrees north, WGS84';

/** The same for longitudes. */
export const longitude = 'Longitude in degrees east, WGS84';

/** The description of the column that says how exact a position is. */
export const certainty =
  'How sure the point is: high (checked, or a village’s own point), medium (one source, or an area) or low (an estimate).';

/** The columns of the places. */
export function placeColumns({ corpus, absolute }: Publication): readonly Column<Place>[] {
  const explains = descriptionsOf('places');
  return [
    copied('id', explains),
    copied('name', explains),
    copied('nameArabic', explains),
    copied('otherNames', explains),
    copied('originSpelling', explains),
    copied('kind', explains),
    copied('area', explains),
    { name: 'lat', explains: `${latitude}.`, of: ({ position }) => position.lat },
    { name: 'lon', explains: `${longitude}.`, of: ({ position }) => position.lon },
    {
      name: 'certainty',
      explains: certainty,
      of: ({ position }) => position.certainty,
    },
    {
      name: 'positionSource',
      explains: 'Id of the source of the point; empty where it is an estimate.',
      of: ({ position }) => position.source ?? null,
    },
    copied('pcode', explains),
    copied('geonames', explains),
    { name: 'summary', explains: explains.summary, of: ({ facts }) => facts.summary },
    copied('note', explains),
    {
      name: 'sources',
      explains: explains.sources,
      of: (place) => sourcesOf(corpus, place).map(({ id }) => id),
    },
    { name: 'page', explains: explains.page, of: ({ id }) => absolute(pathOf('place', id)) },
  ];
}
