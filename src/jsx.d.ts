import 'astro/astro-jsx';

declare global {
  namespace JSX {
    /**
     * The type of an element in a template. Astro's own is `any`, which typed lint rules cannot
     * check.
     */
    type Element = HTMLElement;
    type IntrinsicElements = astroHTML.JSX.IntrinsicElements;
  }
}
