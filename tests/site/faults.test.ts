import { execFile, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { copyProject } from './copy-project.ts';

let work = '';
let project = '';
let content = '';
let dist = '';

// Each build has a copy of the project, so that none disturbs another that runs beside it.
beforeEach(() => {
  work = realpathSync(mkdtempSync(join(tmpdir(), 'two-clocks-faults-')));
  project = join(work, 'project');
  content = join(work, 'content');
  dist = join(work, 'dist');
  mkdirSync(project);
  copyProject(project);
  cpSync('tests/fixtures/content/small-site', content, { recursive: true });
  onTestFinished(() => rmSync(work, { recursive: true, force: true }));
});

const build = () =>
  buildSite({ OUT_DIR: dist, CACHE_DIR: join(work, 'cache'), CONTENT_DIR: content }, project);

/** What a build that fails says. */
const complaint = async (): Promise<string> => {
  const error: unknown = await build().then(
    () => null,
    (reason: unknown) => reason,
  );
  return error !== null && typeof error === 'object' && 'stderr' in error
    ? String(error.stderr)
    : 'the build did not fail';
};

function publishFormer(): void {
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'the site that stood before');
}
const former = () => readFileSync(join(dist, 'index.html'), 'utf8');

test('a build that fails leaves the site that stood before, says so, and leaves nothing else', async () => {
  publishFormer();
  const event = join(content, 'events/hardatnin-taken.md');
  writeFileSync(event, readFileSync(event, 'utf8').replace('track: offensive', 'track: war'));
  const said = await complaint();
  expect(said).toMatch(/content\/events\/hardatnin-taken\.md:\d+ {2}track: "war" is not right\./);
  expect(said).toContain(`Nothing was published: ${dist} is as it was.`);
  expect(former()).toBe('the site that stood before');
  expect(existsSync(`${dist}.next`)).toBe(false);
});

test('of two builds at once one is published, and the other says whose the folder is', async () => {
  const said = await Promise.all([complaint(), complaint()]);
  expect(said).toContain('the build did not fail');
  expect(said.join('')).toMatch(/Another build writes .*\/dist now \(process \d+\)\./);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('<title>Two Clocks');
  expect(readdirSync(work).sort()).toEqual(['cache', 'content', 'dist', 'project']);
});

test('a page that its own policy would refuse is not published', async () => {
  publishFormer();
  const page = join(project, 'src/pages/corrections.astro');
  writeFileSync(page, `${readFileSync(page, 'utf8')}\n<p style="color: red">x</p>\n`);
  const said = await complaint();
  expect(said).toMatch(/corrections\/index\.html: The page's policy would refuse/);
  expect(said).toContain('<p style="color: red">');
  expect(former()).toBe('the site that stood before');
});

// The first is what pages are set in, the second what cards are.
test.each(['noto-naskh-arabic', 'newsreader'])(
  'the font %s that is not there stops the build, and is named with the way to get it',
  async (name) => {
    publishFormer();
    const fonts = join(project, 'node_modules/@fontsource');
    const installed = realpathSync(fonts);
    rmSync(fonts);
    mkdirSync(fonts);
    for (const other of readdirSync(installed).filter((one) => one !== name))
      symlinkSync(join(installed, other), join(fonts, other));
    const said = await complaint();
    expect(said).toMatch(new RegExp(`${name}.* is not installed[^]*npm ci`));
    expect(former()).toBe('the site that stood before');
  },
);

test('a cache that was spoilt changes nothing', async () => {
  await build();
  const good = readFileSync(join(dist, 'build.json'), 'utf8');
  const caches = ['fonts', 'cards'].map((what) =>
    join(project, `node_modules/.cache/two-clocks-${what}`),
  );
  expect(caches.filter((folder) => !existsSync(folder))).toEqual([]);
  const folders = [...caches, join(work, 'cache')];
  const { stdout } = await promisify(execFile)('find', [...folders, '-type', 'f']);
  const kept = stdout.trim().split('\n');
  expect(kept.length).toBeGreaterThan(5);
  for (const file of kept) writeFileSync(file, 'spoilt');
  await build();
  expect(readFileSync(join(dist, 'build.json'), 'utf8')).toBe(good);
});

test('where the port is taken another one is found, and said', async () => {
  await build();
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  const { port } = taken.address() as AddressInfo;
  const server = spawn(process.execPath, [resolve(project, 'src/publish/start.ts')], {
    cwd: project,
    env: { ...process.env, OUT_DIR: dist, PORT: String(port), NO_COLOR: '1' },
  });
  onTestFinished(() => {
    server.kill();
    taken.close();
  });
  let said = '';
  server.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  await expect
    .poll(() => said, { timeout: 30_000 })
    .toMatch(new RegExp(`Port ${port} is taken; (\\d+) is used instead\\.[^]*http://localhost:`));
  const [, other = ''] = /taken; (\d+) is/.exec(said) ?? [];
  expect(said).toContain(`http://localhost:${other}/`);
  const answer = await fetch(`http://localhost:${other}/`);
  expect(await answer.text()).toContain('<title>Two Clocks');
});
