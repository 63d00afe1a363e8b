import type { Element, ElementContent } from 'hast';

/** Attributes by their names in HTML. Null, undefined and false leave an attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What may be in an element. Null and false are left out. */
export type Child = ElementContent | string | null | false;

/**
 * An element of a drawing as a value: what the build prints with `printTree` and what the browser
 * mounts with `mount`, so that both show the same. Nothing in it may be a `style` attribute, which
 * the site's policy refuses.
 *
 *     element('td', { class: 'since' }, '2 Feb 2016')
 */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): Element {
  return {
    type: 'element',
    tagName: name,
    properties: Object.fromEntries(
      Object.entries(attributes).flatMap(([key, value]) =>
        value === null || value === undefined || value === false
          ? []
          : [[key, value === true ? '' : String(value)]],
      ),
    ),
    children: children.flatMap((child): readonly ElementContent[] => {
      if (child === null || child === false) return [];
      return [typeof child === 'string' ? { type: 'text', value: child } : child];
    }),
  };
}
