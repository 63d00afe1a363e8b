import { copyFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { firstDay, lastDay } from '../../../src/model/date.ts';
import type { TimelineEvent } from '../../../src/timeline/drawing.ts';
import { span } from './events.ts';

/** What a page does when its timeline shows the events: `performance.now()` from start to end. */
const tellsWhenShown = `
  const shown = () => new Promise((done) =>
    requestAnimationFrame(() => setTimeout(() => done(performance.now()))));`;

/** The site's own timeline page with other events in it, its script called when all is there. */
export function ourPage(folder: string, events: readonly TimelineEvent[]): string {
  const page = readFileSync(join(folder, 'timeline', 'index.html'), 'utf8');
  const script = /<template data-for="time-line"><script type="module" src="([^"]+)"/.exec(
    page,
  )?.[1];
  const items = events.map(
    ({ id, title, date, track, confidence }) =>
      `<li data-event="${id}" data-date="${date}" data-track="${track}" ` +
      `data-confidence="${confidence}"><a href="/events/${id}/"><span class="title">${title}</span></a></li>`,
  );
  return page
    .replace(
      /<div class="timeline-finished">[\s\S]*?<\/time-line>/,
      () => `<div class="timeline-finished"><ol>${items.join('')}</ol></div></div></time-line>`,
    )
    .replace(
      /<time-line [^>]*>/,
      `<time-line data-from="${span.from}" data-to="${span.to}" data-controls="above">`,
    )
    .replace(
      /<template data-for="time-line">.*?<\/template><script type="module">.*?<\/script>/s,
      () => `
      <script type="module">${tellsWhenShown}
        // The script is in the cache, so that what is timed is its own work.
        await fetch('${script ?? ''}');
        // What the page draws by itself is over before the clock runs.
        await new Promise((done) => setTimeout(done, 500));
        await new Promise((done) => requestIdleCallback(done));
        await shown();
        const start = performance.now();
        await import('${script ?? ''}');
        globalThis.ready = (await shown()) - start;
      </script>`,
    );
}

const html = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title>${head}</head><body>${body}</body></html>`;

/** vis-timeline as its documentation shows it: two groups, everything else as it comes. */
export function visPage(folder: string, events: readonly TimelineEvent[]): string {
  const from = resolve('node_modules/vis-timeline');
  copyFileSync(join(from, 'standalone/umd/vis-timeline-graph2d.min.js'), join(folder, 'vis.js'));
  copyFileSync(join(from, 'styles/vis-timeline-graph2d.min.css'), join(folder, 'vis.css'));
  const items = events.map(({ id, title, date, track }) => ({
    id,
    content: title,
    group: track,
    start: firstDay(date),
    ...(date.includes('/') ? { end: lastDay(date) } : {}),
  }));
  return html(
    '<link rel="stylesheet" href="vis.css"><script src="vis.js"></script>',
    `<div id="timeline"></div><script type="module">${tellsWhenShown}
      const items = ${JSON.stringify(items)};
      const groups = [{ id: 'talks', content: 'The talks' }, { id: 'offensive', content: 'On the ground' }];
      await new Promise((done) => setTimeout(done, 500));
      const start = performance.now();
      new vis.Timeline(document.querySelector('#timeline'), new vis.DataSet(items), groups, { height: 640 });
      globalThis.ready = (await shown()) - start;
    </script>`,
  );
}

/** TimelineJS as its documentation shows it, with events made as it wants them. */
export function timelineJsPage(folder: string, events: readonly TimelineEvent[]): string {
  const from = resolve('node_modules/@knight-lab/timelinejs/dist');
  copyFileSync(join(from, 'js/timeline.js'), join(folder, 'timelinejs.js'));
  copyFileSync(join(from, 'css/timeline.css'), join(folder, 'timelinejs.css'));
  const when = (date: string) => {
    const [year, month, dayOfMonth] = date.split('-');
    return { year, month, day: dayOfMonth };
  };
  const told = events.map(({ title, date, track }) => ({
    start_date: when(firstDay(date)),
    ...(date.includes('/') ? { end_date: when(lastDay(date)) } : {}),
    group: track,
    text: { headline: title },
  }));
  return html(
    '<link rel="stylesheet" href="timelinejs.css"><script src="timelinejs.js"></script>',
    `<div id="timeline" style="height: 640px"></div><script type="module">${tellsWhenShown}
      const events = ${JSON.stringify(told)};
      await new Promise((done) => setTimeout(done, 500));
      const start = performance.now();
      const timeline = new TL.Timeline('timeline', { events }, { script_path: '/' });
      await new Promise((done) => timeline.on('loaded', done));
      globalThis.ready = (await shown()) - start;
    </script>`,
  );
}
