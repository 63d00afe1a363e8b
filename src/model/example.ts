/** What a key holds, and an example of it: "Who made it. Such as: Jane Doe". */
export const withExample = (text: string, example: string | undefined): string =>
  example === undefined ? text : `${text} Such as: ${example}`;
