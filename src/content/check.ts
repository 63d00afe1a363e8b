/**
 * The command behind `npm run check:content`. Node keeps what it compiles of modules that are
 * imported from here on, so that the next check need not; what a file imports at its head would be
 * compiled before that.
 */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { cacheFolders } from '../cache.ts';

enableCompileCache(resolve(cacheFolders.modules));
await import('./list-problems.ts');
