import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';

/** What a server answered, with nothing followed and nothing unpacked on the way. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** As it came over the wire. */
  readonly sent: Buffer;
  /** Unpacked. */
  readonly body: Buffer;
}

/** Asks a server for one address. */
export const ask = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((answered, failed) => {
    request(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const sent = Buffer.concat(parts);
        const named = Object.entries(response.headers).map(([name, value]) => [
          name,
          Array.isArray(value) ? value.join(', ') : value,
        ]);
        const all = Object.fromEntries(named) as Answer['headers'];
        const body = unpack(sent, all['content-encoding']);
        answered({ status: response.statusCode ?? 0, headers: all, sent, body });
      });
    })
      .on('error', failed)
      .end();
  });

function unpack(sent: Buffer, encoding: string | undefined): Buffer {
  if (sent.length === 0) return sent;
  switch (encoding) {
    case 'gzip':
      return gunzipSync(sent);
    case 'br':
      return brotliDecompressSync(sent);
    case 'zstd':
      return zstdDecompressSync(sent);
    default:
      return sent;
  }
}
