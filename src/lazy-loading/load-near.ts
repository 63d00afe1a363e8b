/**
 * Loads the script of each `LoadNear` of a page when a reader comes near the elements that need it.
 */
const templates = [...document.querySelectorAll<HTMLTemplateElement>('template[data-for]')];
const load = (content: DocumentFragment) => {
  document.head.append(...content.querySelectorAll('link'));
  // The address comes from the template, so the bundler cannot resolve it. If it does not load, the
  // page works as it was printed.
  import(/* @vite-ignore */ content.querySelector('script')?.src ?? '').catch(() => null);
};
const listening = new AbortController();
const meet = ({ type, movementX }: Partial<PointerEvent>) => {
  // Browsers also send this when a page is drawn under a mouse that lies still.
  if (type === 'pointermove' && !movementX) return;
  for (const { content, dataset } of templates.splice(0)) {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) load(content);
      },
      { rootMargin: '400px' },
    );
    document.querySelectorAll(dataset['for'] ?? '').forEach((e) => observer.observe(e));
  }
  // A page also scrolls by itself, to the target of its address; that does not show that a reader
  // is there.
  if (type === 'scroll') return;
  document.body.dataset['met'] = '';
  listening.abort();
};
for (const { content, dataset } of templates)
  if (location.href.match(dataset['wake'] ?? '')) load(content);
// After Back a browser may have scrolled before this script runs.
if (scrollY > 0) meet({ type: 'scroll' });
for (const sign of ['scroll', 'wheel', 'pointermove', 'pointerdown', 'keydown', 'focusin'])
  addEventListener(sign, meet, listening);
