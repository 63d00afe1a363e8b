import { charactersIn, readSource } from '../fonts/cut.ts';
import type { Box } from './box.ts';

interface Font {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 500 | 600;
  readonly style: 'normal';
}

const newsreader = [400, 500].map((weight) => ['serif', 'newsreader', weight] as const);
const libreFranklin = [400, 600].map((weight) => ['sans', 'libre-franklin', weight] as const);

/** Latin and then extended Latin: a character that the first lacks is taken from the second. */
const cuts = ['latin', 'latin-ext'] as const;

/** The site's type as static files: satori reads neither variable fonts nor WOFF2. */
export const readFonts = (): readonly Font[] =>
  [...newsreader, ...libreFranklin].flatMap(([family, name, weight]) =>
    cuts.map((cut) => ({
      name: cut === 'latin' ? family : `${family}-extended`,
      data: readSource({
        source: {
          package: `@fontsource/${name}`,
          file: `${name}-${cut}-${weight}-normal.woff`,
        },
      }),
      weight: weight as Font['weight'],
      style: 'normal' as const,
    })),
  );

/** Every character that can be set in both families. */
export async function settable(fonts: readonly Font[]): Promise<ReadonlySet<string>> {
  const held = await Promise.all(
    fonts.map(async ({ name, data }) => ({ name, characters: await charactersIn(data) })),
  );
  const of = (family: string) =>
    new Set(
      held.flatMap(({ name, characters }) => (name.startsWith(family) ? [...characters] : [])),
    );
  const sans = of('sans');
  return new Set([...of('serif')].filter((character) => sans.has(character)));
}

/**
 * Words without what the fonts cannot show: Arabic (satori sets its dots apart from its letters),
 * emoji, rare letters. An empty pair of brackets goes with what stood in it.
 */
export const onlySettable = (words: string, characters: ReadonlySet<string>): string =>
  [...words.normalize('NFC')]
    .filter((character) => characters.has(character))
    .join('')
    .replace(/\(\s*\)/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();

/** A box in which all words are settable, and families are followed by their extended letters. */
export function inType({ type, props }: Box, characters: ReadonlySet<string>): Box {
  const { fontFamily: family } = props.style;
  const style = family
    ? { ...props.style, fontFamily: `${family}, ${family}-extended` }
    : props.style;
  const children =
    typeof props.children === 'string'
      ? onlySettable(props.children, characters)
      : props.children.map((child) => inType(child, characters));
  return { type, props: { style, children } };
}
