/**
 * The command behind `npm run check`: runs every script of the package that is called `check:…`, two
 * beside each other, and prints what each says when it has ended. Fails when one of them does.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const queue = Object.keys(scripts)
  .filter((name) => name.startsWith('check:'))
  .values();

/** Runs a script of the package by Node itself, as there is no npm to call on every machine's path. */
const run = (name: string): Promise<void> =>
  new Promise((done) => {
    const settings = { maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, ['--run', name], settings, (error, output, complaints) => {
      console.log(`\n${name}${error ? ' FAILED' : ''}\n${output}${complaints}`.trimEnd());
      if (error) process.exitCode = 1;
      done();
    });
  });

const lane = async () => {
  for (const name of queue) await run(name);
};
await Promise.all([lane(), lane()]);
