/** Loads the scripts of every `LoadNear` of a page, each when a reader comes near what it is for. */
const templates = [...document.querySelectorAll<HTMLTemplateElement>('template[data-for]')];
const load = (content: DocumentFragment) => {
  document.head.append(...content.querySelectorAll('link'));
  // The address is not known to the bundler, which inlines a script that imports nothing. Where it
  // leads to nothing, the page stays what it is.
  import(/* @vite-ignore */ content.querySelector('script')?.src ?? '').catch(() => null);
};
const listening = new AbortController();
const meet = ({ type, movementX }: Partial<PointerEvent>) => {
  // A mouse that lies still is told of as well, when a page is drawn beneath it.
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
  // A page also scrolls by itself, to what its address names: that is no sign of a reader.
  if (type === 'scroll') return;
  document.body.dataset['met'] = '';
  listening.abort();
};
for (const { content, dataset } of templates)
  if (location.href.match(dataset['wake'] ?? '')) load(content);
for (const sign of ['scroll', 'wheel', 'pointermove', 'pointerdown', 'keydown', 'focusin'])
  addEventListener(sign, meet, listening);
