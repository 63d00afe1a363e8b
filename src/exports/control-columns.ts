import { pathOf } from '../model/address.ts';
import { controlChain, isStartingState, type ControlRecord } from '../model/control.ts';
import { findPlace } from '../model/corpus.ts';
import { daysOfState } from './control-span.ts';
import { descriptionsOf } from './published.ts';
import { certainty, latitude, longitude } from './place-columns.ts';
import type { Publication } from '../model/publication.ts';
import { copied, type Column } from './table.ts';

/** The columns of control. Each row is a period in which a place was held by the same holder. */
export function controlColumns({
  corpus,
  absolute,
}: Publication): readonly Column<ControlRecord>[] {
  const explains = descriptionsOf('control');
  const daysOf = (record: ControlRecord) =>
    daysOfState(corpus.control, record, corpus.story.days.control);
  const placeOf = ({ place }: ControlRecord) => findPlace(corpus, place);
  return [
    copied('place', explains),
    {
      name: 'placeName',
      explains: 'Its name.',
      of: (record) => placeOf(record)?.name ?? null,
    },
    copied('date', explains),
    { name: 'start', explains: explains.start, of: (record) => daysOf(record).start },
    { name: 'end', explains: explains.end, of: (record) => daysOf(record).end },
    { name: 'earliest', explains: explains.earliest, of: (record) => daysOf(record).earliest },
    { name: 'latest', explains: explains.latest, of: (record) => daysOf(record).latest },
    copied('from', explains),
    copied('to', explains),
    {
      name: 'isStart',
      explains: 'true for how things stood when the records begin, which may be older than start.',
      of: isStartingState,
    },
    {
      name: 'encircled',
      explains: 'Whether it was surrounded.',
      of: (record) => {
        const chain = controlChain(corpus.control, record.place);
        const known = chain.slice(0, chain.indexOf(record) + 1);
        return known.findLast(({ encircled }) => encircled !== undefined)?.encircled ?? false;
      },
    },
    copied('confidence', explains),
    copied('note', explains),
    {
      name: 'lat',
      explains: `${latitude}.`,
      of: (record) => placeOf(record)?.position.lat ?? null,
    },
    {
      name: 'lon',
      explains: `${longitude}.`,
      of: (record) => placeOf(record)?.position.lon ?? null,
    },
    {
      name: 'certainty',
      explains: certainty,
      of: (record) => placeOf(record)?.position.certainty ?? null,
    },
    copied('sources', explains),
    {
      name: 'page',
      explains: 'Address of the place’s page on this site.',
      of: ({ place }) => absolute(pathOf('place', place)),
    },
  ];
}
