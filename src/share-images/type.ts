import type { FontDetails } from '@takumi-rs/core';
import { readSource } from '../fonts/source-files.ts';
import { faces } from '../fonts/faces.ts';
import { uprightSources } from '../fonts/upright.ts';

/** The families of text and of labels; a letter that the first lacks is taken from the next. */
export const serif = 'Newsreader, Libre Franklin, Noto Naskh Arabic';
export const sans = 'Libre Franklin, Newsreader, Noto Naskh Arabic';

/** The optical size at which all text of the site is set, as CSS has it. */
export const opticalSize =
  faces
    .flatMap(({ pinned }) => Object.entries(pinned).map(([axis, value]) => `"${axis}" ${value}`))
    .at(0) ?? 'normal';

/** A file of a family: its name, its bytes, and the characters that it is asked for. */
type Font = FontDetails & { readonly data: Buffer };

/** The site's upright type, as takumi takes it. */
export const readFonts = (): readonly Font[] =>
  uprightSources().map(({ family, source, ranges }) => ({
    name: family,
    data: readSource({ source }),
    unicodeRange: ranges,
  }));
