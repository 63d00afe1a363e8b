/**
 * Loads the script of each `LoadTouched` of a page when a reader points at, focuses or touches an
 * element that needs it.
 */

/** Milliseconds that a tap waits for the script before the link is followed. */
const patience = 400;
let tapped: HTMLAnchorElement | null = null;
const wake = (event: Event) => {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-touched]')) {
    const touched = (event.target as Element).closest<HTMLAnchorElement>(
      template.dataset['touched'] ?? '',
    );
    if (!touched) continue;
    // Only once: a second navigation would cancel the first.
    const follow = () => {
      if (!('tapped' in touched.dataset)) return;
      delete touched.dataset['tapped'];
      location.href = touched.href;
    };
    const isTap = event.type === 'click' && (event as PointerEvent).pointerType === 'touch';
    if (isTap && touched.href) {
      event.preventDefault();
      // A tap on another link replaces the one that was waiting.
      delete tapped?.dataset['tapped'];
      tapped = touched;
      touched.dataset['tapped'] = '';
      setTimeout(follow, patience);
    }
    const { content } = template;
    document.head.append(...content.querySelectorAll('link'));
    // The address comes from the template, so the bundler cannot resolve it.
    import(/* @vite-ignore */ content.querySelector('script')?.src ?? '').then(
      () => template.remove(),
      follow,
    );
  }
};
for (const type of ['pointerover', 'focusin', 'click']) addEventListener(type, wake);
