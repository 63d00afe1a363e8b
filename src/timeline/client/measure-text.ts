import { labelType, type Measure } from '../layout/label-text.ts';

/** How a reader has letters set. */
export interface Lettering {
  /** Px of the screen that one px of a layout takes, of which 16 are a rem. */
  readonly unit: number;
  /** Whether lines, letters or words stand further apart than the site has them. */
  readonly isSpaced: boolean;
}

/** How letters are set in an element that has the lines of the site. */
export function letteringIn(element: Element): Lettering {
  const rem = getComputedStyle(document.documentElement).fontSize;
  const { fontSize, lineHeight, letterSpacing, wordSpacing } = getComputedStyle(element);
  const isApart = [letterSpacing, wordSpacing].some((space) => parseFloat(space) > 0);
  const isLoose = parseFloat(lineHeight) > 1.4 * parseFloat(fontSize);
  return { unit: parseFloat(rem) / 16, isSpaced: isApart || isLoose };
}

/**
 * How wide a browser sets the words of labels in the font of an element, in px of which 16 are a rem.
 * The font is read when the first words are measured, since styles may come after this call.
 */
export function measureIn(element: Element): Measure {
  const context = document.createElement('canvas').getContext('2d');
  let family = '';
  const widths = new Map<string, number>();
  return (text, weight) => {
    const key = `${weight} ${text}`;
    const known = widths.get(key);
    if (known !== undefined || !context) return known ?? 0;
    family ||= getComputedStyle(element).fontFamily;
    context.font = `${weight} ${labelType.size}px ${family}`;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}
