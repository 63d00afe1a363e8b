import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { copyProject } from '../site/copy-project.ts';

/** A running `npm run dev`. */
export interface DevServer {
  /** Where the site begins: http://localhost:40213/press/two-clocks/. */
  readonly address: string;
  /** The folder that holds the content, to be written to. */
  readonly content: string;
  /** All that it has printed until now. */
  readonly printed: () => string;
  /** Ends it and takes away its files. */
  readonly stop: () => Promise<void>;
}

/** Starts `npm run dev` on a copy of this project with the content of a fixture, at a free port. */
export async function startDev(fixture: string, base: string): Promise<DevServer> {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'two-clocks-dev-')));
  const content = join(project, 'fixture');
  copyProject(project);
  cpSync(join('tests/fixtures/content', fixture), content, { recursive: true });
  const { PATH, HOME } = process.env;
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const server = spawn(process.execPath, [astro, 'dev', '--port', '0'], {
    cwd: project,
    env: {
      PATH,
      HOME,
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: content,
      BASE_PATH: base,
    },
  });
  let output = '';
  const printed = () => stripVTControlCharacters(output);
  const ended = new Promise<void>((done) => server.once('close', () => done()));
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(project, { recursive: true, force: true });
  };
  const address = new Promise<string>((tell) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (bytes: Buffer) => {
        output += bytes.toString();
        const [origin] = /http:\/\/localhost:\d+/.exec(printed()) ?? [];
        if (origin !== undefined) tell(`${origin}${base}/`);
      });
  });
  const first = await Promise.race([address, ended]);
  if (first !== undefined) return { address: first, content, printed, stop };
  await stop();
  throw new Error(`npm run dev has ended:\n${printed()}`);
}
