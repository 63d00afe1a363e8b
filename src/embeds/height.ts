/**
 * Reports the height of this embed to the page around it, now and whenever it changes:
 *
 *     { type: 'two-clocks:height', height: 640, address: 'https://…/embed/timeline/' }
 *
 * It is the height of the content in CSS pixels, so a frame can also shrink. Documented on /data/.
 */
function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ type: 'two-clocks:height', height, address: location.href }, '*');
}

if (parent !== window) new ResizeObserver(tellHeight).observe(document.body);
