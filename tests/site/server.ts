import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** A served folder: where it answers, and how to end that. */
export interface Served {
  /** Such as http://127.0.0.1:40213, without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as any static host does: the index of a folder, 404.html for what is not there.
 * It listens on a free port of this machine alone. Compressed with brotli where that is asked for.
 */
export async function serve(
  folder: string,
  base = '/',
  { isCompressed = false } = {},
): Promise<Served> {
  const compressed = new Map<string, Buffer>();
  const compress = (pathname: string, bytes: Buffer): Buffer => {
    const body = compressed.get(pathname) ?? brotliCompressSync(bytes);
    compressed.set(pathname, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    void answer(folder, base, pathname).then(({ status, type, bytes }) => {
      const compresses = isCompressed && /^text\/|json|xml/.test(type);
      const body = compresses ? compress(pathname, bytes) : bytes;
      if (compresses) response.setHeader('Content-Encoding', 'br');
      response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => {
        done();
      });
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, close };
}

async function answer(folder: string, base: string, pathname: string) {
  const path = pathOf(folder, base, pathname);
  const isFile = path !== null && (await stat(path).catch(() => null))?.isFile() === true;
  const file = isFile ? path : join(folder, '404.html');
  return {
    status: isFile ? 200 : 404,
    type: types[extname(file)] ?? 'application/octet-stream',
    bytes: await readFile(file),
  };
}

/** The file that an address names; null for one outside the folder or the base. */
function pathOf(folder: string, base: string, pathname: string): string | null {
  if (!pathname.startsWith(base)) return null;
  let name: string;
  try {
    name = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return null;
  }
  const path = join(folder, name.endsWith('/') || name === '' ? `${name}index.html` : name);
  return path.startsWith(folder + sep) ? path : null;
}
