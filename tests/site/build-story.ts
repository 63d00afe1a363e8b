import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { copyProject } from './copy-project.ts';

/** A story of its own, built into a folder that `remove` takes away with all that was made for it. */
export interface BuiltStory {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Builds the small story of the fixtures as `change` leaves its content, in a copy of the project,
 * so that builds can run beside each other.
 */
export async function buildStory(change: (content: string) => void): Promise<BuiltStory> {
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'two-clocks-story-')));
  const remove = () => {
    rmSync(work, { recursive: true, force: true });
  };
  const [project, content, folder] = [
    join(work, 'project'),
    join(work, 'content'),
    join(work, 'dist'),
  ];
  try {
    mkdirSync(project);
    copyProject(project);
    cpSync('tests/fixtures/content/small-site', content, { recursive: true });
    change(content);
    await buildSite({ OUT_DIR: folder, CONTENT_DIR: content }, project);
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}
