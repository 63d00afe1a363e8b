import { unicodeRange } from './characters.ts';
import { fallbackRules } from './fallback.ts';
import { siteFaces, type CutFace } from './subset.ts';

type Href = (path: string) => string;

let fallback: Promise<string> | null = null;

/**
 * The `@font-face` rules of all pages, kept short because every page contains them: the site's
 * faces (`Newsreader`, `Libre Franklin`, `Noto Naskh Arabic`), and rules that adjust a reader's own
 * fonts until those have loaded (`Newsreader fallback`, `Libre Franklin fallback`). No page
 * preloads fonts: they would delay the text, which the fallbacks show at once in the same size.
 */
export async function fontFaceCss(href: Href): Promise<string> {
  const cuts = await siteFaces();
  fallback ??= fallbackRules();
  return cuts.map((cut) => ruleOf(cut, href)).join('') + (await fallback);
}

/**
 * The rule of a face. A face that every page loads has no range, since later faces of its family
 * override it.
 */
function ruleOf({ face, file, characters }: CutFace, href: Href): string {
  const { family, style, weight } = face;
  const descriptors = [
    `font-family:${family}`,
    style === 'italic' && 'font-style:italic',
    typeof weight === 'object' && `font-weight:${weight.min} ${weight.max}`,
    'font-display:swap',
    `src:url(${href(`/fonts/${file}`)})`,
    !face.everywhere && `unicode-range:${unicodeRange(characters)}`,
  ];
  return `@font-face{${descriptors.filter((descriptor) => descriptor !== false).join(';')}}`;
}
