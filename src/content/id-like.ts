import { slug } from 'github-slugger';

/** The id nearest to some words, without accents: "Ja’afari’s Téll" is `jaafaris-tell`. May be empty. */
export const idLike = (words: string): string =>
  slug(words.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
