import type { Bounds } from './boxes.ts';

/** The side of a cell, in pixels: about the width of a name. */
const side = 64;

/** Finds items near a box without looking at all of them. */
export interface Grid<Item> {
  /** Whether any item in the cells of a box passes a test. An item may be tested more than once. */
  readonly some: (box: Bounds, test: (item: Item) => boolean) => boolean;
  /** Calls back for each item in the cells of a box, for some more than once. */
  readonly forEach: (box: Bounds, use: (item: Item) => void) => void;
}

const cellOf = (pixels: number): number => Math.floor(pixels / side);
const keyOf = (column: number, row: number): number => column * 2 ** 24 + row;

/** Sorts items into square cells by their boxes. */
export function gridOf<Item>(items: readonly Item[], boxOf: (item: Item) => Bounds): Grid<Item> {
  const cells = new Map<number, Item[]>();
  const someCell = (
    { left, top, right, bottom }: Bounds,
    test: (key: number) => boolean,
  ): boolean => {
    const [lastColumn, lastRow] = [cellOf(right), cellOf(bottom)];
    for (let column = cellOf(left); column <= lastColumn; column += 1) {
      for (let row = cellOf(top); row <= lastRow; row += 1) {
        if (test(keyOf(column, row))) return true;
      }
    }
    return false;
  };
  for (const item of items) {
    someCell(boxOf(item), (key) => {
      const cell = cells.get(key);
      if (cell) cell.push(item);
      else cells.set(key, [item]);
      return false;
    });
  }
  const some: Grid<Item>['some'] = (box, test) =>
    someCell(box, (key) => cells.get(key)?.some(test) ?? false);
  return {
    some,
    forEach: (box, use) => {
      some(box, (item) => {
        use(item);
        return false;
      });
    },
  };
}
