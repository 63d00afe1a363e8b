import { outsideHome, sharedHolders, type Story } from '../model/story.ts';
import type { HolderKey } from './layout/marks.ts';

/** The marks of holders in the order of legends, with the words of each. */
export const holderWords = (
  story: Story,
): readonly (readonly [key: HolderKey, words: string])[] => [
  ...story.holders.map(({ mark, label }) => [mark, label] as const),
  ...sharedHolders.map((holder) => [holder, holder] as const),
  ['none', 'holder not recorded'],
  ['abroad', outsideHome(story)],
];
