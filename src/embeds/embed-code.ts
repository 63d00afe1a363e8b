import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/**
 * What a sandbox must allow for an embed to move. With `allow-scripts` alone no modules would load,
 * and links need `allow-popups`. Without these words the drawing does not move.
 */
export const sandbox = 'allow-scripts allow-same-origin allow-popups';

/** What an embed shows. */
export type EmbedView = 'timeline' | 'map' | 'maps' | 'sides' | 'glance';

/**
 * Heights in pixels that hold a week, a map or five sides with their captions in a column of text.
 */
const heights: Readonly<Record<EmbedView, number>> = {
  timeline: 850,
  map: 1000,
  maps: 850,
  sides: 700,
  glance: 850,
};

/**
 * The HTML with which another page shows an embed. It also lets the embed's buttons copy a link.
 * The height fits usual widths, for pages that do not listen to the messages of the embed.
 */
export const embedCode = (address: string, title: string, view: EmbedView): string =>
  toHtml(
    h('iframe', {
      src: address,
      title,
      width: '100%',
      height: heights[view],
      loading: 'lazy',
      sandbox,
      allow: 'clipboard-write',
    }),
  );

/** The script with which a page gives its frames the height that they report. */
export const heightCode = `<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'two-clocks:height') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.height = data.height;
  });
</script>`;
