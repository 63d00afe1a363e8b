/** The font weights of labels and names. */
export type Weight = 400 | 600;

/**
 * The characters with known widths: printable ASCII, typographic characters, and the Turkish
 * dotless i, which is not a letter with an accent.
 */
export const knownCharacters =
  Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('') +
  '’‘“”–—…·ı';

const widths = (text: string): readonly number[] => text.split(' ').map(Number);

/**
 * The advance widths of these characters in Libre Franklin, in thousandths of the font size, at
 * both weights. A test compares them with the font. Kerning is left out, since it only moves
 * characters closer together.
 */
export const advances: Readonly<Record<Weight, readonly number[]>> = {
  400: widths(
    '214 244 409 603 605 916 778 240 286 286 380 557 212 381 209 342 688 465 599 641 649 654 ' +
      '661 599 668 658 209 229 544 557 544 523 834 727 699 707 722 628 601 739 735 290 418 701 ' +
      '602 906 757 764 690 765 696 641 645 709 707 1045 688 675 631 287 342 287 476 518 285 548 ' +
      '599 542 599 581 379 602 584 239 239 564 239 906 584 599 597 599 383 512 387 579 547 796 ' +
      '544 530 482 305 261 305 568 222 222 398 399 558 880 749 201 239',
  ),
  600: widths(
    '209 257 449 603 638 935 818 245 304 304 436 574 239 380 237 357 701 494 628 658 675 669 ' +
      '677 612 678 675 237 249 566 574 566 532 834 756 715 719 741 645 621 747 746 306 437 729 ' +
      '619 934 758 770 706 772 713 665 669 717 724 1071 715 715 664 306 357 306 475 535 299 558 ' +
      '606 548 606 584 394 622 592 256 256 590 257 914 592 599 605 606 411 524 417 588 564 811 ' +
      '575 554 506 345 255 345 595 234 234 442 445 575 899 840 232 256',
  ),
};

const tableOf = (weight: Weight): ReadonlyMap<string, number> =>
  new Map(
    [...knownCharacters].map((character, index) => [character, advances[weight][index] ?? 0]),
  );

const tables = { 400: tableOf(400), 600: tableOf(600) } as const;

/** A generous guess for characters that are not in the table, such as letters of another script. */
const unknown = 750;

/** The width of a line of text, in the unit of its font size. Accents add nothing. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const table = tables[weight];
  let sum = 0;
  for (const character of text)
    sum += table.get(character) ?? table.get(character.normalize('NFD').charAt(0)) ?? unknown;
  return (sum * size) / 1000;
}
