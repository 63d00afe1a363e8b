import { resolve } from 'node:path';

/** Where editors write. Tests point CONTENT_DIR at a folder of their own. */
export const contentFolder = resolve(process.env['CONTENT_DIR'] ?? 'content');

/** Files that are served as they are. */
export const publicFolder = resolve('public');
