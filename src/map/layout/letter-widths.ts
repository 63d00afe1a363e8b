/** The weights in which names are set on a map. */
export type Weight = 400 | 600;

const letters = ' ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz’-ÖÜüı';

/** Advance widths in thousandths of the size, from the tables of Libre Franklin 2.0. */
const widths: Readonly<Record<Weight, readonly number[]>> = {
  400: [
    214, 727, 699, 707, 722, 628, 601, 739, 735, 290, 418, 701, 602, 906, 757, 764, 690, 765, 696,
    641, 645, 709, 707, 1045, 688, 675, 631, 548, 599, 542, 599, 581, 379, 602, 584, 239, 239, 564,
    239, 906, 584, 599, 597, 599, 383, 512, 387, 579, 547, 796, 544, 530, 482, 222, 381, 764, 709,
    579, 239,
  ],
  600: [
    209, 756, 715, 719, 741, 645, 621, 747, 746, 306, 437, 729, 619, 934, 758, 770, 706, 772, 713,
    665, 669, 717, 724, 1071, 715, 715, 664, 558, 606, 548, 606, 584, 394, 622, 592, 256, 256, 590,
    257, 914, 592, 599, 605, 606, 411, 524, 417, 588, 564, 811, 575, 554, 506, 234, 380, 770, 717,
    588, 256,
  ],
};

/** A letter that is not in the table is taken to be as wide as a wide one. */
const unknown = 770;

/** How wide words are in Libre Franklin without kerning, in the unit of the size. */
export function widthOf(words: string, size: number, weight: Weight): number {
  const table = widths[weight];
  const thousandths = [...words].reduce(
    (sum, letter) => sum + (table[letters.indexOf(letter)] ?? unknown),
    0,
  );
  return (thousandths * size) / 1000;
}
