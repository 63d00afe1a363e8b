import { resolve } from 'node:path';
import { contentDirOf } from '../settings.ts';

/** The folder of the content. Tests set CONTENT_DIR to a folder of their own. */
export const contentFolder = resolve(contentDirOf(process.env));

/** Files that are served unchanged. */
export const publicFolder = resolve('public');
