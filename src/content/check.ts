/**
 * The command behind `npm run check:content`. Node keeps the compiled modules, so that the next
 * check starts in half the time.
 */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { cacheFolders } from '../cache.ts';

enableCompileCache(resolve(cacheFolders.modules));
await import('./list-problems.ts');
