import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { claimFolder, claimOf } from '../../../src/publish/claim.ts';

let root = '';
let folder = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'two-clocks-claim-'));
  folder = join(root, 'dist');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A process that takes the folder, says how that went and keeps it until it is ended. */
function claimElsewhere(): ChildProcess & { readonly said: Promise<string> } {
  const source = pathToFileURL('src/publish/claim.ts').href;
  const code = `import { claimFolder } from ${JSON.stringify(source)};
    try { claimFolder(${JSON.stringify(folder)}); console.log('claimed'); setInterval(() => {}, 1e6); }
    catch (error) { console.log(error.message); }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code]);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const said = new Promise<string>((tell) => child.stdout.once('data', (text) => tell(`${text}`)));
  return Object.assign(child, { said });
}

/** The number of a process that has ended. */
const dead = (): number => spawnSync(process.execPath, ['--version']).pid;

test('of builds at once one has the folder, and the others say whose it is', async () => {
  const children = Array.from({ length: 4 }, claimElsewhere);
  const said = await Promise.all(children.map((child) => child.said));
  const holder = children[said.findIndex((text) => text === 'claimed\n')];
  expect(said.filter((text) => text === 'claimed\n')).toHaveLength(1);
  expect(said.filter((text) => text.startsWith(`Another build writes ${folder} now`))).toHaveLength(
    3,
  );
  expect(readFileSync(claimOf(folder), 'utf8')).toBe(String(holder?.pid));
});

test('a build is refused while another runs, and leaves its claim', async () => {
  const other = claimElsewhere();
  await other.said;
  expect(() => claimFolder(folder)).toThrow(
    expect.objectContaining({
      message: `Another build writes ${folder} now (process ${other.pid}).`,
      hint: `Wait until it has ended. If none runs, delete ${claimOf(folder)}.`,
    }),
  );
  expect(readFileSync(claimOf(folder), 'utf8')).toBe(String(other.pid));
});

test.each([
  ['of a process that died', () => String(dead())],
  ['with the number of this process', () => String(process.pid)],
  ['in which no number stands', () => ''],
])('a claim %s is taken over', (_, written) => {
  writeFileSync(claimOf(folder), written());
  const handBack = claimFolder(folder);
  expect(readFileSync(claimOf(folder), 'utf8')).toBe(String(process.pid));
  handBack();
  expect(readdirSync(root)).toEqual([]);
});

test('of builds that find the claim of a dead process, one takes it over', async () => {
  writeFileSync(claimOf(folder), String(dead()));
  const said = await Promise.all(Array.from({ length: 4 }, claimElsewhere).map((one) => one.said));
  expect(said.filter((text) => text === 'claimed\n')).toHaveLength(1);
  expect(readdirSync(root)).toEqual(['dist.building']);
});

test('a folder that was handed back can be taken again', async () => {
  claimFolder(folder)();
  expect(await claimElsewhere().said).toBe('claimed\n');
});
