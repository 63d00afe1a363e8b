/**
 * Tells the page that holds this embed how high it is, now and whenever that changes:
 *
 *     { type: 'two-clocks:height', height: 640, address: 'https://…/embed/timeline/' }
 *
 * The height is that of the content, in CSS pixels, so a frame can also shrink. Documented on /data/.
 */
function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ type: 'two-clocks:height', height, address: location.href }, '*');
}

if (parent !== window) new ResizeObserver(tellHeight).observe(document.body);
