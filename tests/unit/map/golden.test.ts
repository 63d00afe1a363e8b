import { expect, test } from 'vitest';
import { readAtlas } from '../../../src/map/layout/atlas.ts';
import { basemapOf } from '../../../src/map/layout/basemap.ts';
import { drawMap, type DrawnPlace } from '../../../src/map/layout/layout.ts';
import { holderKeyOf, placeMarkRadius } from '../../../src/map/layout/marks.ts';
import { markPath } from '../../../src/map/layout/mark-shapes.ts';
import { day } from '../../../src/model/date.ts';
import { frames, written } from './corpus.ts';

const round = (number: number): number => Math.round(number * 10) / 10;

const colours = {
  square: '#a3231b',
  circle: '#2b6e3c',
  triangle: '#c79200',
  diamond: '#5a5a58',
  contested: '#6a4a86',
  divided: '#6a4a86',
  none: '#535048',
  abroad: '#1c1a16',
};

function svgOf({ place, point, control, label }: DrawnPlace): string {
  const holder = holderKeyOf(written.story, place, control?.holder ?? null);
  const path = markPath(holder, point, placeMarkRadius(place));
  const [from, to] = label?.leader ?? [];
  const leader =
    from && to
      ? `<path stroke="#535048" d="M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}"/>`
      : '';
  const lines = (label?.lines ?? []).map(
    (line, index) => `<tspan x="${round(label?.point.x ?? 0)}" dy="${index * 13}">${line}</tspan>`,
  );
  const text = label
    ? `<text y="${round(label.point.y)}" text-anchor="${label.anchor}">${lines.join('')}</text>`
    : '';
  return `<path fill="${colours[holder]}" d="${path}"/>${leader}${text}`;
}

test('the main frame on 2 February 2016 looks as it did when somebody last looked', async () => {
  const { close } = frames;
  const { home, abroad } = basemapOf(readAtlas(), close, written.story.map.home.code);
  const { places, roads } = drawMap(written, { frame: close, day: day('2016-02-02'), pointed: [] });
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${close.width}" height="${close.height}" font-family="Libre Franklin, sans-serif" font-size="12.5">`,
    `<path fill="#e4e1d9" stroke="#8c877c" d="${abroad}"/>`,
    `<path fill="#f6f1e6" stroke="#8c877c" d="${home}"/>`,
    ...roads.map((road) => `<path fill="none" stroke="#d5ab6f" stroke-width="2.5" d="${road}"/>`),
    ...places.map(svgOf),
    '</svg>',
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    '../../fixtures/map/north-2016-02-02.svg',
  );
});
