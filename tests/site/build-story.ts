import { buildSite } from './build-site.ts';
import { makeWorkplace } from './copy-project.ts';

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
  const { project, content, dist, remove } = makeWorkplace('warm');
  try {
    change(content);
    await buildSite({ OUT_DIR: dist, CONTENT_DIR: content }, project);
  } catch (error) {
    remove();
    throw error;
  }
  return { folder: dist, remove };
}
