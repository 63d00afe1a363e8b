import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { DeployedSite } from '../../src/publish/headers.ts';

/** A web server of the system. */
export interface WebServer {
  readonly name: 'nginx' | 'caddy';
  /** Writes its configuration for a root and a port, and says how to run it in the foreground. */
  readonly configure: (work: string, root: string, port: number, snippet: string) => Start;
}

interface Start {
  readonly command: string;
  readonly args: readonly string[];
}

export interface Running {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Where systems keep nginx's module for files compressed with Brotli. */
const brotliModule = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules']
  .map((folder) => join(folder, 'ngx_http_brotli_static_module.so'))
  .find((file) => existsSync(file));

/** Whether a server sends `.br` files here: nginx does with a module that is not everywhere. */
export const sendsBrotli = (name: WebServer['name']): boolean =>
  name === 'caddy' || brotliModule !== undefined;

const configureNginx: WebServer['configure'] = (work, root, port, snippet) => {
  // What the snippet advises where the module is loaded.
  const advised = brotliModule ? snippet.replace(/# +(?=brotli_static)/, '') : snippet;
  writeFileSync(join(work, 'two-clocks.conf'), advised);
  const path = join(work, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${work}/${kind};`,
  );
  writeFileSync(
    path,
    `${brotliModule ? `load_module ${brotliModule};` : ''}
    daemon off; worker_processes 1; pid ${work}/nginx.pid; error_log ${work}/error.log;
    events {}
    http {
      access_log off;
      ${temporary.join('\n')}
      server {
        listen 127.0.0.1:${port};
        root ${root};
        include ${work}/two-clocks.conf;
      }
    }`,
  );
  // Without a user setting, workers run as the user of the test, who can read the folder.
  const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  return { command: 'nginx', args: ['-p', work, '-e', `${work}/error.log`, ...user, '-c', path] };
};

const configureCaddy: WebServer['configure'] = (work, root, port, snippet) => {
  writeFileSync(join(work, 'two-clocks.caddy'), snippet);
  const path = join(work, 'Caddyfile');
  writeFileSync(
    path,
    `{
      admin off
      auto_https off
      storage file_system ${work}/storage
    }
    http://127.0.0.1:${port} {
      root * ${root}
      import ${work}/two-clocks.caddy
    }`,
  );
  return { command: 'caddy', args: ['run', '--config', path, '--adapter', 'caddyfile'] };
};

export const webServers: readonly WebServer[] = [
  { name: 'nginx', configure: configureNginx },
  { name: 'caddy', configure: configureCaddy },
];

/** The version of a server that is installed; null where it is not. */
export function versionOf(name: WebServer['name']): string | null {
  const { error, stdout, stderr } = spawnSync(name, [name === 'nginx' ? '-v' : 'version'], {
    encoding: 'utf8',
  });
  return error ? null : `${stdout}${stderr}`.replace(/^nginx version: nginx\//, '').trim();
}

/** What `npm run headers` prints for a server. */
const printSnippet = (name: WebServer['name'], { basePath, precompressed }: DeployedSite): string =>
  execFileSync(process.execPath, [resolve('src/publish/print-headers.ts'), name], {
    encoding: 'utf8',
    env: { ...process.env, BASE_PATH: basePath, PRECOMPRESS: precompressed ? '1' : '0' },
  });

/** Starts a server on a free port of this machine, with our snippet and nothing else about headers. */
export async function startServer(
  { name, configure }: WebServer,
  work: string,
  root: string,
  site: DeployedSite,
): Promise<Running> {
  mkdirSync(work, { recursive: true });
  const port = await findPort();
  const { command, args } = configure(work, root, port, printSnippet(name, site));
  const server = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Caddy keeps its own state below these.
    env: { ...process.env, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work },
  });
  let said = '';
  server.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const origin = `http://127.0.0.1:${port}`;
  try {
    await untilItAnswers(origin, server);
  } catch {
    await stop(server);
    throw new Error(`${name} did not start:\n${said}`);
  }
  return { origin, close: () => stop(server) };
}

const findPort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

async function untilItAnswers(origin: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt++) {
    const answer = await fetch(origin).catch(() => null);
    if (answer) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nothing answers at ${origin}`);
}

const stop = (server: ChildProcess): Promise<void> =>
  new Promise((stopped) => {
    if (server.exitCode !== null) return stopped();
    server.once('exit', () => stopped());
    server.kill('SIGTERM');
  });
