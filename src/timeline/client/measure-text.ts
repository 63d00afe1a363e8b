import { labelType, type Measure } from '../layout/label-text.ts';

/**
 * How wide a browser sets the words of labels, in the font that it has for them, in px. Which that
 * is, is asked at the first words: the styles of the element may come after this.
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
