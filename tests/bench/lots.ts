/** Numbers that look like chance and are always the same (Lehmer 1951, Park and Miller 1988). */
export function lotsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
