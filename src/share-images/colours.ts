import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const roles = [
  'paper',
  'paper-raised',
  'ink',
  'ink-soft',
  'line',
  'line-strong',
  'band',
  'band-ink',
  'band-ink-soft',
  'talks',
  'offensive',
  'home',
  'abroad',
  'sea',
  'border',
] as const;

type Colour = (typeof roles)[number];

/**
 * The light colours of the site by role, read from `tokens.css`, the only file that names colours.
 */
function readColours(): Readonly<Record<Colour, string>> {
  const css = readFileSync(resolve('src/styles/tokens.css'), 'utf8');
  const found = roles.map((role) => {
    const [, light] = new RegExp(`--${role}: light-dark\\((#[0-9a-f]{6}),`).exec(css) ?? [];
    if (!light) throw new Error(`src/styles/tokens.css has no light colour --${role}.`);
    return [role, light] as const;
  });
  return Object.fromEntries(found) as Record<Colour, string>;
}

/** The colours of cards. Cards are always light. */
export const colours = readColours();
