/**
 * Measures what a build of a large site costs, as `npm run bench:build`, or with other amounts as
 * `npm run bench:build -- 50 100 500` (articles, events and places beyond those of the fixture). Built
 * twice: the first time every share card is painted, the second time all are at hand.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSite } from '../site/build-site.ts';
import { copyProject } from '../site/copy-project.ts';
import { generateContent } from './generate-content.ts';

const [articles = 200, events = 400, places = 160] = process.argv.slice(2).map(Number);

/** Lets a process write down at its end what time it took of all processors. */
const tellTime = (file: string): string =>
  `--import=data:text/javascript,${encodeURIComponent(`
    import { writeFileSync } from 'node:fs';
    process.on('exit', () =>
      writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.cpuUsage())));
  `)}`;

const seconds = (file: string): string => {
  const { user, system } = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.CpuUsage;
  return ((user + system) / 1_000_000).toFixed(1);
};

const work = mkdtempSync(join(tmpdir(), 'two-clocks-bench-'));
try {
  const [project, content, folder, time] = ['project', 'content', 'dist', 'time.json'].map((name) =>
    join(work, name),
  ) as [string, string, string, string];
  generateContent(content, resolve('tests/fixtures/content/whole-site'), {
    articles,
    events,
    places,
  });
  mkdirSync(project);
  copyProject(project, 'cold');
  console.log(`${articles} articles, ${events} events and ${places} places beyond the fixture's:`);
  for (const how of ['with every card to paint', 'with all cards at hand']) {
    const start = performance.now();
    const settings = { OUT_DIR: folder, CONTENT_DIR: content, NODE_OPTIONS: tellTime(time) };
    await buildSite(settings, project);
    const wall = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${seconds(time)} s of processor time, ${wall} s on the clock, ${how}.`);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html'));
  const moving = statSync(join(folder, 'map/moving.json')).size;
  console.log(`${pages.length} pages; the moving map's data take ${Math.round(moving / 1000)} kB.`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
