import { idForm } from '../../model/address.ts';
import { confidences } from '../../model/confidence.ts';
import { isDay } from '../../model/date.ts';
import { tracks } from '../../model/track.ts';
import type { TimeRange } from '../layout/axis.ts';
import { formatRange, rangeOfDays } from '../layout/range.ts';
import { nameOfKey, viewKeys, type ViewKey } from '../layout/view-keys.ts';
import { asFilter, wholeView, type View } from '../layout/view.ts';

/** The value for an empty selection, which differs from no filter. */
const none = 'none';

/**
 * Parses a view from the query of an address,
 * `?range=2016-01-29/2016-02-05&track=talks&place=nubl`. A missing key means no filter, and invalid
 * values are ignored, so that an address written by hand shows as much as possible of what was
 * meant. On a page with several timelines, the keys of the second end in `-2`.
 */
export function parseView(query: string, limits: TimeRange, ordinal = 1): View {
  const given = new URLSearchParams(query);
  const read = (key: ViewKey): string | null => given.get(nameOfKey(key, ordinal));
  const id = (key: ViewKey): string | null => {
    const written = read(key);
    return written !== null && idForm.test(written) ? written : null;
  };
  return {
    ...wholeView,
    range: parseRange(read('range'), limits),
    track: parseChoice(read('track'), tracks),
    confidence: parseChoice(read('confidence'), confidences),
    place: id('place'),
    person: id('person'),
  };
}

/** Writes a view into a query and keeps everything else in it; empty if nothing remains. */
export function formatView(view: View, query: string, ordinal = 1): string {
  const names = viewKeys.map((key) => nameOfKey(key, ordinal));
  const others = [...new URLSearchParams(query)].filter(([name]) => !names.includes(name));
  const { range, track, confidence, place, person } = view;
  const values: Readonly<Record<ViewKey, string | null>> = {
    range: range && formatRange(range),
    track: formatChoice(track),
    confidence: formatChoice(confidence),
    place,
    person,
  };
  const own = viewKeys.flatMap((key) => {
    const value = values[key];
    return value === null ? [] : [[nameOfKey(key, ordinal), value]];
  });
  // No value of a view needs escaping, and a slash is easier to read than %2F.
  const written = [new URLSearchParams(others).toString(), ...own.map((pair) => pair.join('='))];
  const joined = written.filter(Boolean).join('&');
  return joined && `?${joined}`;
}

function parseChoice<T extends string>(
  written: string | null,
  all: readonly T[],
): readonly T[] | null {
  if (written === none) return [];
  const known = all.filter((one) => written?.split(',').includes(one));
  return known.length === 0 ? null : asFilter(known, all);
}

const formatChoice = (chosen: readonly string[] | null): string | null =>
  chosen && (chosen.join(',') || none);

function parseRange(written: string | null, limits: TimeRange): TimeRange | null {
  const [from = '', to = from, ...more] = written?.split('/') ?? [];
  if (more.length > 0 || !isDay(from) || !isDay(to)) return null;
  return rangeOfDays(from, to, limits);
}
