import type { Page } from 'playwright-core';

/**
 * What has no room on a page, in words: the page, where it is wider than its window, and labels of
 * its drawings that lie over each other. Lines of a text may touch by what is above and below their
 * letters.
 */
export const crowdingOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.scrollWidth;
    const wide = width > innerWidth ? [`is ${width} px wide`] : [];

    /** Every line of every label of a drawing, with the label that it belongs to. */
    const linesOf = (drawing: Element) => {
      const frame = drawing.getBoundingClientRect();
      const lines: { readonly label: Element; readonly box: DOMRect }[] = [];
      const walker = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement: parent, nodeValue } = walker.currentNode;
        if (!parent?.checkVisibility({ visibilityProperty: true }) || !nodeValue?.trim()) continue;
        if (parent.closest('title, desc, style, button, .visually-hidden')) continue;
        // The card of a place covers its map.
        if (parent.closest('.place-map') && !parent.closest('svg')) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const text = parent.closest('text');
        const label =
          text ?? parent.closest('li li, li, .tick, .date, b, p, output, span') ?? parent;
        const boxes = text ? [text.getBoundingClientRect()] : [...range.getClientRects()];
        for (const box of boxes)
          if (box.width > 0 && box.right > frame.left && box.left < frame.right)
            lines.push({ label, box });
      }
      return lines;
    };

    const words = (label: Element) => label.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
    const drawings = [
      ...document.querySelectorAll(
        '.clocks, .timeline-detail, .timeline-controls, .place-map, .glance .chart',
      ),
    ].filter((drawing) => drawing.checkVisibility());
    const overlaps = drawings.flatMap((drawing) => {
      const lines = linesOf(drawing);
      return lines.flatMap(({ label, box }, index) =>
        lines
          .slice(index + 1)
          .filter((other) => !label.contains(other.label) && !other.label.contains(label))
          .filter(({ box: other }) => {
            const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
            const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
            return across > 1 && down > 3;
          })
          .map((other) => `has “${words(label)}” over “${words(other.label)}”`),
      );
    });
    return [...wide, ...new Set(overlaps)];
  });
