import type { Story } from '../model/story.ts';
import { besideMap } from './beside-map.ts';
import type { FootGraphic, CardGraphic } from './clocks.ts';
import { compose } from './parts.ts';
import { head, roomUnder, running, type TypeSize } from './text.ts';

/** The text of a card: the line above its title, the title, and running text. */
interface Said {
  readonly kicker: string;
  readonly title: string;
  readonly text: string;
}

/** Text at the left of a card, and a map at the right. */
export function layBesideMap(story: Story, { kicker, title, text }: Said, map: CardGraphic) {
  const { width, bottom, sizes } = besideMap;
  const headline = head({ kicker, title, width, sizes });
  const room = roomUnder([headline], bottom);
  return compose(story, [headline.box, running(text, { width, room }).box], map);
}

/** Text with a title in one of several sizes, and the clocks at the foot. */
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
