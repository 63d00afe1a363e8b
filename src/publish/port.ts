import { createServer } from 'node:net';
import { AstroError } from 'astro/errors';
import { lastPort } from '../settings.ts';

/** The first free port from `from` on, among a hundred. Throws if none is free. */
export async function findPort(from: number): Promise<number> {
  const to = Math.min(from + 99, lastPort);
  for (let port = from; port <= to; port++) if (await isFree(port)) return port;
  throw new AstroError(`No port from ${from} to ${to} is free.`, 'Set PORT to another.');
}

/** Whether a port is free at both addresses that "localhost" can mean. */
const isFree = async (port: number): Promise<boolean> =>
  (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));

const canListen = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    // On a machine without IPv6 nothing can listen at ::1, so that address counts as free.
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'EADDRNOTAVAIL'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
