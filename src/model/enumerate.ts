let list: Intl.ListFormat | undefined;

/** Things as a sentence has them: "Azaz", "Azaz and Nubl", "Azaz, Nubl and Ratyan". */
export const enumerate = (things: readonly string[]): string =>
  // Made at the first call, since that takes long and many commands never call it.
  (list ??= new Intl.ListFormat('en-GB')).format(things);
