import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/**
 * What a sandbox must allow for an embed to move: `allow-scripts` alone would load no modules, and
 * a link opens beside the page that embeds it. Without these words the drawing stands still.
 */
export const sandbox = 'allow-scripts allow-same-origin allow-popups';

/** The code that another page takes to show an embed, and to let its buttons copy a link. */
export const embedCode = (address: string, title: string): string =>
  toHtml(
    h('iframe', {
      src: address,
      title,
      width: '100%',
      height: 600,
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
