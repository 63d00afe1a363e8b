import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/**
 * What a sandbox must allow for an embed to move: `allow-scripts` alone would load no modules, and
 * a link opens beside the page that embeds it. Without these words the drawing stands still.
 */
export const sandbox = 'allow-scripts allow-same-origin allow-popups';

/** What an embed shows. */
export type EmbedView = 'timeline' | 'map' | 'maps' | 'sides' | 'glance';

/** Pixels that hold a whole week, a whole map or five sides, with what explains it, in a column of text. */
const heights: Readonly<Record<EmbedView, number>> = {
  timeline: 850,
  map: 1000,
  maps: 850,
  sides: 700,
  glance: 850,
};

/**
 * The code that another page takes to show an embed, and to let its buttons copy a link. A page that
 * does not listen to the height that the embed tells cuts nothing off at a usual width.
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

/** The code that lets a page give its frames the height that they ask for. */
export const heightCode = `<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'two-clocks:height') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.height = data.height;
  });
</script>`;
