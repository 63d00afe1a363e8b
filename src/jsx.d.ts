import 'astro/astro-jsx';

declare global {
  namespace JSX {
    /** What an element in a template is. Astro says `any`, of which a linter can tell nothing. */
    type Element = HTMLElement;
    type IntrinsicElements = astroHTML.JSX.IntrinsicElements;
  }
}
