/**
 * The command behind `npm start`: builds the site, serves the built folder on this machine and
 * prints its address. Without `--port` it uses the first free port from 4321 (or from PORT), and
 * says so if it is another one.
 */
import { spawnSync } from 'node:child_process';
import { argv, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import { AstroError } from 'astro/errors';
import { settingsOrExit } from '../settings.ts';
import { explain } from './explain.ts';
import { findPort } from './port.ts';
import { readStartArguments } from './start-arguments.ts';

/**
 * The port to serve at: the one from `--port`, or the first free one from the standard. Throws if
 * that of `--port` is taken.
 */
async function portFor(port: number | null, standard: number): Promise<number> {
  const free = await findPort(port ?? standard);
  if (port !== null && free !== port)
    throw new AstroError(
      `Port ${port} is taken by another program.`,
      `End that one, or write npm start -- --port ${free}.`,
    );
  if (port === null && free !== standard)
    console.log(`Port ${standard} is taken; ${free} is used instead.`);
  return free;
}

const { port: standard } = settingsOrExit();
const given = readStartArguments(argv.slice(2));
if (typeof given === 'string') {
  console.error(given);
  exit(1);
}
try {
  const port = await portFor(given.port, standard);
  const command = fileURLToPath(new URL('build.ts', import.meta.url));
  const { status } = spawnSync(execPath, [command], { stdio: 'inherit' });
  if (status !== 0) exit(status ?? 1);
  const server = await preview({ server: { port, host: given.host } });
  await server.closed();
} catch (error) {
  console.error(explain(error));
  exit(1);
}
