/**
 * The second half of `npm start`: serves the built folder on this machine and prints its address.
 * The first free port from 4321 (or from PORT) is taken, and said so when it is another one.
 */
import { createServer } from 'node:net';
import { env, exit } from 'node:process';
import { preview } from 'astro';
import { explain } from './explain.ts';

const wanted = Number(env['PORT'] ?? 4321);

/** Whether nobody listens on a port, at either of the two addresses that "localhost" can mean. */
const isFree = async (port: number): Promise<boolean> =>
  (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));

const canListen = (port: number, host: string): Promise<boolean> =>
  new Promise((tell) => {
    const server = createServer();
    // A machine without this kind of address has nobody listening there.
    server.once('error', ({ code }: NodeJS.ErrnoException) => tell(code === 'EADDRNOTAVAIL'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => tell(true)));
  });

async function findPort(from: number): Promise<number> {
  for (let port = from; port < from + 100; port++) if (await isFree(port)) return port;
  throw new Error(`No port from ${from} to ${from + 99} is free.`);
}

try {
  const port = await findPort(wanted);
  if (port !== wanted) console.log(`Port ${wanted} is taken; ${port} is used instead.`);
  const server = await preview({ server: { port } });
  await server.closed();
} catch (error) {
  console.error(explain(error));
  exit(1);
}
