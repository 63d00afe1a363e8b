import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from './pages.ts';

const { folder } = inject('smallSite');

test('a draft has no page', () => {
  const addresses = readPages(folder).map(({ address }) => address);
  expect(addresses).toContain('/events/hardatnin-taken/');
  expect(addresses.filter((address) => address.includes('unfinished'))).toEqual([]);
});

test('no file of a built site says anything that a draft says', () => {
  const telling = globSync('**/*.{html,xml,json,txt}', { cwd: folder }).filter((file) =>
    /nobody may read yet|nobody has checked|It is not finished|unfinished-/.test(
      readFileSync(join(folder, file), 'utf8'),
    ),
  );
  expect(telling).toEqual([]);
});
