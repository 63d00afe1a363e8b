/** A number with its noun: "1 event", "3 events"; "1 person", "3 people". */
export const count = (number: number, one: string, several = `${one}s`): string =>
  `${number} ${number === 1 ? one : several}`;

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number as running text has it: "five", "12". */
export const numberInWords = (number: number): string => small[number] ?? String(number);
