import { unicodeRange } from './characters.ts';
import { fallbackRules } from './fallback.ts';
import { siteFaces, type CutFace } from './subset.ts';

type Href = (path: string) => string;

let fallback: Promise<string> | null = null;

/**
 * The `@font-face` rules of all pages, as short as can be, since each page carries them: our faces
 * (`Newsreader`, `Libre Franklin`, `Noto Naskh Arabic`) and what stands in until they are there
 * (`Newsreader fallback`, `Libre Franklin fallback`).
 */
export async function fontFaceCss(href: Href): Promise<string> {
  const cuts = await siteFaces();
  fallback ??= fallbackRules();
  return cuts.map((cut) => ruleOf(cut, href)).join('') + (await fallback);
}

/** The addresses of the two files that every page shows, to be asked for early. */
export async function fontPreloads(href: Href): Promise<readonly string[]> {
  const cuts = await siteFaces();
  return cuts.filter(({ face }) => face.preload).map(({ file }) => addressOf(file, href));
}

const addressOf = (file: string, href: Href) => href(`/fonts/${file}`);

/** A face that every page loads needs no range: the later ones of its family come before it. */
function ruleOf({ face, file, characters }: CutFace, href: Href): string {
  const { family, style, weight } = face;
  const descriptors = [
    `font-family:${family}`,
    style === 'italic' && 'font-style:italic',
    typeof weight === 'object' && `font-weight:${weight.min} ${weight.max}`,
    'font-display:swap',
    `src:url(${addressOf(file, href)})`,
    !face.preload && `unicode-range:${unicodeRange(characters)}`,
  ];
  return `@font-face{${descriptors.filter((descriptor) => descriptor !== false).join(';')}}`;
}
