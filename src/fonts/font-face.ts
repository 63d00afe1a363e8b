import { siteFaces, type CutFace } from './subset.ts';

type Href = (path: string) => string;

/**
 * The `@font-face` rules of the site's faces (`Newsreader`, `Libre Franklin`, `Noto Naskh Arabic`),
 * kept short because every page contains them.
 */
export const fontRules = async (href: Href): Promise<string> =>
  (await siteFaces()).map((cut) => ruleOf(cut, href)).join('');

/** The addresses of the font files that every page shows. */
export const fontsOfEveryPage = async (href: Href): Promise<readonly string[]> =>
  (await siteFaces())
    .filter(({ face }) => face.everywhere)
    .map(({ file }) => addressOf(file, href));

const addressOf = (file: string, href: Href): string => href(`/fonts/${file}`);

/**
 * The rule of a face. A face that every page loads has no range, since later faces of its family
 * override it.
 */
function ruleOf({ face, file, range }: CutFace, href: Href): string {
  const { family, style, weight } = face;
  const descriptors = [
    `font-family:${family}`,
    style === 'italic' && 'font-style:italic',
    typeof weight === 'object' && `font-weight:${weight.min} ${weight.max}`,
    'font-display:swap',
    `src:url(${addressOf(file, href)})`,
    !face.everywhere && `unicode-range:${range}`,
  ];
  return `@font-face{${descriptors.filter((descriptor) => descriptor !== false).join(';')}}`;
}
