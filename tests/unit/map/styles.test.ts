import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { widthOf } from '../../../src/draw/letter-widths.ts';
import { countryBox } from '../../../src/map/layout/countries.ts';
import { closeUpOf } from '../../../src/map/layout/close-up.ts';
import { framesOf } from '../../../src/map/layout/frames.ts';
import { nameOf, widths } from '../../../src/map/layout/names.ts';
import { labelType } from '../../../src/timeline/layout/label-text.ts';
import { written } from './corpus.ts';

const map = readFileSync('src/map/place-map.css', 'utf8');

/** What a style sheet says between the braces of a rule; fails where there is no such rule. */
function ruleIn(css: string, selector: string): string {
  const start = css.indexOf(`${selector} {`);
  expect(start, selector).not.toBe(-1);
  return css.slice(start, css.indexOf('}', start));
}

/** The size of the name that the layout measures for a place of a kind. */
function sizeOf(kind: 'city' | 'town' | 'village', isCentre = false): number {
  const place = written.places.find((one) => one.kind === kind);
  if (!place) throw new Error(`The corpus has no ${kind}.`);
  return nameOf({ place, point: { x: 0, y: 0 }, isContended: false, isCentre }, new Set()).size;
}

test('names are set as large as the layout measures them', () => {
  const sizes = {
    '.place-map text': sizeOf('village'),
    ".place-map [data-kind='town']": sizeOf('town'),
    ".place-map [data-kind='city']": sizeOf('city'),
    ".place-map [data-kind='centre']": sizeOf('city', true),
  };
  for (const [selector, size] of Object.entries(sizes))
    expect(ruleIn(map, selector)).toContain(`font-size: ${size}px;`);
});

test('names of countries are set as the layout measures them', () => {
  const { left, right, top } = countryBox('X', { x: 0, y: 0 });
  const spacing = right - left - widthOf('X', -top, 400);
  const rule = ruleIn(map, '.place-map .country');
  expect(rule).toContain(`font-size: ${-top}px;`);
  expect(rule).toContain(`letter-spacing: ${spacing.toFixed(0)}px !important;`);
});

test('drawings are cropped at the widths for which names are laid out', () => {
  const queries = [...map.matchAll(/@container \(width < (\d+)px\)/g)].map(([, width]) => width);
  expect(queries).toEqual(widths.map(String));
  const hidden = [...map.matchAll(/\[data-from='(\d+)'\]/g)].map(([, width]) => width);
  expect([...new Set(hidden)]).toEqual(widths.slice(1).map(String));
});

test('drawings are as wide as the frames', () => {
  const { close, country, world } = framesOf(written.story);
  const closeUp = closeUpOf(close, [written.places[0]?.position ?? { lon: 0, lat: 0 }]);
  expect(country.width).toBe(close.width);
  expect(ruleIn(map, '.place-map')).toContain(`max-inline-size: ${close.width}px;`);
  expect(ruleIn(map, ".place-map[data-frame='world']")).toContain(
    `max-inline-size: ${world.width}px;`,
  );
  expect(closeUp.isCloseUp).toBe(true);
  expect(ruleIn(map, '.place-map[data-close]')).toContain(`max-inline-size: ${closeUp.width}px;`);
});

test('labels of timelines are set in the type in which they are measured', () => {
  const font = `${labelType.size / 16}rem/${labelType.line / 16}rem`;
  for (const path of ['src/timeline/clocks.css', 'src/timeline/client/moving.css'])
    expect(readFileSync(path, 'utf8')).toContain(`font: 400 ${font} var(--sans);`);
});
