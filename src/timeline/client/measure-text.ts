import { labelType, type Measure } from '../layout/label-text.ts';

/** The font size and spacing that a reader has set. */
export interface Lettering {
  /** Px of the screen for one px of a layout. In a layout, 16 px are a rem. */
  readonly unit: number;
  /** Whether lines, letters or words are further apart than the site sets them. */
  readonly isSpaced: boolean;
}

/** The font size and spacing in an element that has the line height of the site. */
export function letteringIn(element: Element): Lettering {
  const rem = getComputedStyle(document.documentElement).fontSize;
  const { fontSize, lineHeight, letterSpacing, wordSpacing } = getComputedStyle(element);
  const isApart = [letterSpacing, wordSpacing].some((space) => parseFloat(space) > 0);
  const isLoose = parseFloat(lineHeight) > 1.4 * parseFloat(fontSize);
  return { unit: parseFloat(rem) / 16, isSpaced: isApart || isLoose };
}

/**
 * Measures words in the font of an element, in px of which 16 are a rem. The font is looked up at
 * the first words, since styles may come after this call.
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
