import { execFile, spawn } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { buildSite, type BuildCommand, type BuildSettings } from './build-site.ts';
import { markUnfinished } from '../../src/publish/manifest.ts';
import { makeWorkplace } from './copy-project.ts';

let work = '';
let project = '';
let content = '';
let dist = '';

// Each test has a copy of the project, so that no build disturbs another that runs beside it.
beforeEach(() => {
  const workplace = makeWorkplace('warm');
  ({ work, project, content, dist } = workplace);
  onTestFinished(workplace.remove);
});

type Change = Partial<BuildSettings>;

const build = (change: Change = {}, command: BuildCommand = 'npm run build') =>
  buildSite({ OUT_DIR: dist, CONTENT_DIR: content, ...change }, project, command);

/** What a build that fails says. */
const complaint = async (change?: Change, command?: BuildCommand): Promise<string> => {
  const error: unknown = await build(change, command).then(
    () => null,
    (reason: unknown) => reason,
  );
  return error !== null && typeof error === 'object' && 'stderr' in error
    ? stripVTControlCharacters(String(error.stderr))
    : 'the build did not fail';
};

function publishFormer(): void {
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'the site that stood before');
  markUnfinished(dist);
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
  expect(readdirSync(work).sort()).toEqual(['content', 'dist', 'project']);
  const caches = readdirSync(join(project, 'node_modules/.cache'));
  expect(caches.filter((name) => name.includes('build'))).toEqual([]);
});

describe.each(['npm run build', 'npx astro build'] as const)('%s', (command) => {
  test('does not replace a folder of anything else than this site', async () => {
    mkdirSync(dist);
    writeFileSync(join(dist, 'notes.txt'), 'notes');
    const said = await complaint({}, command);
    expect(said).toContain(`${dist} is not an earlier build of this site: it holds notes.txt`);
    expect(readdirSync(dist)).toEqual(['notes.txt']);
  });

  test('does not replace the content that it is made from', async () => {
    const events = readdirSync(join(content, 'events'));
    const said = await complaint({ OUT_DIR: content }, command);
    expect(said).toContain(`OUT_DIR="${content}"  A build replaces the whole folder`);
    expect(readdirSync(join(content, 'events'))).toEqual(events);
  });

  test('says first what is wrong with the settings, and nothing of the code that found it', async () => {
    publishFormer();
    const said = await complaint({ BASE_PATH: '//two-clocks', SITE_URL: '' }, command);
    expect(said).toContain(
      '2 problems in the settings:\n\n' +
        'BASE_PATH="//two-clocks"  A browser takes what follows two slashes for another host.\n' +
        '    Write BASE_PATH=/two-clocks.\n' +
        'SITE_URL=""  It is set, and empty.\n',
    );
    expect(said).not.toMatch(/^ +at /m);
    expect(former()).toBe('the site that stood before');
  });

  test('says that it cannot be made in a folder with a # in its path', async () => {
    renameSync(project, join(work, 'two#clocks'));
    project = join(work, 'two#clocks');
    const said = await complaint({}, command);
    expect(said).toContain(`${project}  The project's folder has # in its path`);
    expect(said).not.toMatch(/^ +at /m);
  });
});

test('astro dev says what is wrong with the settings, too', async () => {
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const run = promisify(execFile)(process.execPath, [astro, 'dev'], {
    cwd: project,
    env: { PATH: process.env['PATH'], BASE_PATH: 'C:/Program Files/Git/two-clocks' },
  });
  await expect(run).rejects.toMatchObject({
    stderr: expect.stringContaining('write it without: BASE_PATH=two-clocks.') as string,
  });
});

test('a package that reaches browsers and is not on the list of /about/ stops the build', async () => {
  publishFormer();
  const list = join(project, 'src/publish/shipped.ts');
  const written = readFileSync(list, 'utf8');
  writeFileSync(list, written.replace("'leaflet'", "'syllable'"));
  const said = await complaint();
  expect(said).toContain('Add "leaflet" to shippedPackages in src/publish/shipped.ts.');
  expect(said).toContain('Remove "syllable" from shippedPackages in src/publish/shipped.ts.');
  expect(former()).toBe('the site that stood before');
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

test.each([
  ['@fontsource', 'noto-naskh-arabic'],
  ['@fontsource-variable', 'newsreader'],
])(
  'the font %s/%s that is not there stops the build, and is named with the way to get it',
  async (owner, name) => {
    publishFormer();
    const fonts = join(project, 'node_modules', owner);
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

test('where the port is taken another one is found, and said', { timeout: 180_000 }, async () => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  const { port } = taken.address() as AddressInfo;
  const server = spawn(process.execPath, [resolve(project, 'src/publish/start.ts')], {
    cwd: project,
    env: {
      ...process.env,
      OUT_DIR: dist,
      CONTENT_DIR: content,
      PORT: String(port),
      NO_COLOR: '1',
    },
  });
  onTestFinished(() => {
    server.kill();
    taken.close();
  });
  let said = '';
  server.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  await expect
    .poll(() => said, { timeout: 150_000 })
    .toMatch(new RegExp(`Port ${port} is taken; (\\d+) is used instead\\.[^]*http://localhost:`));
  const [, other = ''] = /taken; (\d+) is/.exec(said) ?? [];
  expect(said).toContain(`http://localhost:${other}/`);
  const answer = await fetch(`http://localhost:${other}/`);
  expect(await answer.text()).toContain('<title>Two Clocks');
});
