import type { Box, TimelineLayout } from '../../../src/timeline/layout/types.ts';

/**
 * A layout as an SVG to look at, positions rounded to whole px. Its words are set line by line, so
 * that a line that a box cannot hold is seen.
 */
export function draw(layout: TimelineLayout): string {
  const { width, height, band } = layout;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 ${round(width + 16)} ${round(height + 16)}" font-family="Libre Franklin, Arial, sans-serif" font-size="13">`,
    '<style>.talks{--c:#1a5480}.offensive{--c:#963317}polyline{fill:none;stroke:var(--c)}.label{fill:none;stroke:#d9d3c5}.mark{stroke:var(--c);stroke-width:2;fill:#fff}.confirmed{fill:var(--c)}.disputed{stroke-dasharray:3}.bar{fill:var(--c)}.span{fill:none;stroke:var(--c)}.tick{fill:#fff}</style>',
    `<rect x="-8" y="-8" width="100%" height="100%" fill="#fbf9f4"/>`,
    rect(band, 'band'),
    ...layout.ticks.map(({ day, unit, at }) =>
      layout.orientation === 'horizontal'
        ? `<text class="tick" x="${round(at)}" y="${round(band.y + 18)}">${unit === 'month' ? day.slice(0, 7) : day.slice(5)}</text>`
        : `<text class="tick" x="${round(band.x + 4)}" y="${round(at + 4)}">${day.slice(5)}</text>`,
    ),
    ...layout.leaders.map(
      ({ track, points }) =>
        `<polyline class="${track}" points="${points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}"/>`,
    ),
    ...layout.bars.map((bar) => rect(bar, `${bar.track} ${bar.shape}`)),
    ...layout.labels.flatMap((label) => [
      rect(label, 'label'),
      ...label.lines.map(
        (line, index) =>
          `<text x="${round(label.x + (index === 0 || layout.orientation === 'horizontal' ? 16 : 0))}" y="${round(label.y + 13 + index * 17)}"${index === 0 ? ' font-weight="600"' : ''}>${line}</text>`,
      ),
    ]),
    ...layout.marks.map(
      ({ track, confidence, x, y }) =>
        `<circle class="mark ${track} ${confidence}" cx="${round(x)}" cy="${round(y)}" r="5"/>`,
    ),
    ...layout.clusters.flatMap((one) => [
      rect(one, `label ${one.track}`),
      `<text x="${round(one.x + 4)}" y="${round(one.y + 16)}">${one.count}</text>`,
    ]),
    ...layout.emptyDays.map(
      ({ x, y }) => `<text x="${round(x)}" y="${round(y + 13)}">nothing recorded</text>`,
    ),
    '</svg>\n',
  ].join('\n');
}

const round = (px: number): number => Math.round(px);

const rect = ({ x, y, width, height }: Box, name: string): string =>
  `<rect class="${name}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;
