import type { Story } from '../model/story.ts';
import { besideMap } from './beside-map.ts';
import type { FootGraphic, CardGraphic } from './clocks.ts';
import { compose } from './parts.ts';
import { head, roomUnder, running, type TypeSize } from './text.ts';

/** What a card says: the line above its title, the title, and running words. */
interface Said {
  readonly kicker: string;
  readonly title: string;
  readonly text: string;
}

/** What a card says at the left, and a map at the right. */
export function layBesideMap(story: Story, { kicker, title, text }: Said, map: CardGraphic) {
  const { width, bottom, sizes } = besideMap;
  const headline = head({ kicker, title, width, sizes });
  const room = roomUnder([headline], bottom);
  return compose(story, [headline.box, running(text, { width, room }).box], map);
}

/** What a card says, its title in one of some sizes, and the clocks at its foot. */
export function layAboveClocks(
  story: Story,
  { kicker, title, text }: Said,
  sizes: readonly TypeSize[],
  clocks: FootGraphic,
) {
  const headline = head({ kicker, title, sizes });
  const room = roomUnder([headline], clocks.top);
  return compose(story, [headline.box, running(text, { room }).box], clocks);
}
