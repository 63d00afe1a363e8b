import { expect, test } from 'vitest';
import { withSlash } from '../../../src/dev/slashes.ts';

test.each([
  ['/events/ratyan', '/', '/events/ratyan/'],
  ['/timeline?from=2016-02-01', '/', '/timeline/?from=2016-02-01'],
  ['/press/two-clocks', '/press/two-clocks/', '/press/two-clocks/'],
  ['/press/two-clocks/map', '/press/two-clocks/', '/press/two-clocks/map/'],
])('%s of a site at %s leads to %s', (address, base, target) => {
  expect(withSlash(address, base)).toBe(target);
});

test.each([
  ['/events/ratyan/', '/'],
  ['/data/events.csv', '/'],
  ['/fonts/newsreader.92003a53.woff2', '/'],
  ['/_image?href=x', '/'],
  ['/@id/astro:scripts', '/press/two-clocks/'],
  ['/press/two-clocks/_image?href=x', '/press/two-clocks/'],
  ['/__open-in-editor?file=x', '/press/two-clocks/'],
])('%s of a site at %s stays what it is', (address, base) => {
  expect(withSlash(address, base)).toBeNull();
});
