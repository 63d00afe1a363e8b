/**
 * The second half of `npm start`: serves the built folder on this machine and prints its address.
 * The first free port from 4321 (or from PORT) is taken, and said so when it is another one.
 */
import { exit } from 'node:process';
import { preview } from 'astro';
import { settingsOrExit } from '../settings.ts';
import { explain } from './explain.ts';
import { findPort } from './port.ts';

const { port: wanted } = settingsOrExit();
try {
  const port = await findPort(wanted);
  if (port !== wanted) console.log(`Port ${wanted} is taken; ${port} is used instead.`);
  const server = await preview({ server: { port } });
  await server.closed();
} catch (error) {
  console.error(explain(error));
  exit(1);
}
