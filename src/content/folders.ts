import { resolve } from 'node:path';
import { contentDirOf } from '../settings.ts';

/** Where editors write. Tests point CONTENT_DIR at a folder of their own. */
export const contentFolder = resolve(contentDirOf(process.env));

/** Files that are served as they are. */
export const publicFolder = resolve('public');
