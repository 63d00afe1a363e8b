import type { Loader } from 'astro/loaders';
import { join } from 'node:path';
import { contentFolder } from './folders.ts';
import { readCollection } from './read.ts';
import { schemas, type Collection } from './schemas.ts';
import { validate } from './validate.ts';

/**
 * An Astro loader for one folder or table: front matter only, so the data store stays small. A
 * record that does not fit its schema is left out here; `corpus()` lists it with everything else
 * that is wrong, and stops the build. The digest holds the body, so that a change of it reloads the
 * page in `npm run dev`.
 */
export const loadCollection = (collection: Collection): Loader => ({
  name: `two-clocks-${collection}`,
  async load(context) {
    const { store, watcher } = context;
    const fill = async (): Promise<void> => {
      const { records } = readCollection(contentFolder, collection);
      store.clear();
      for (const raw of records) {
        if (!validate(raw, schemas[collection]).data) continue;
        const data = raw.data as Record<string, unknown>;
        const id = raw.id ?? idOf(data);
        const digest = context.generateDigest(JSON.stringify(data) + raw.body);
        store.set({ id, data: await context.parseData({ id, data }), digest });
      }
    };
    await fill();
    watcher?.add(contentFolder);
    watcher?.on('all', (_, path) => {
      if (path.startsWith(join(contentFolder, collection))) void fill();
    });
  },
});

/** Entries of a table have an id of their own; control records are named by place and date. */
const idOf = ({ id, place, date }: Readonly<Record<string, unknown>>): string =>
  typeof id === 'string' ? id : [place, date].join('-');
