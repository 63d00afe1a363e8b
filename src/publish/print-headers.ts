/**
 * The command behind `npm run headers`: prints what a server includes to answer with the site's
 * headers. `BASE_PATH` and `PRECOMPRESS` say where the site stands and whether compressed files stand
 * beside its own, as they do for the build.
 */
import { settingsOrExit } from '../settings.ts';
import { caddySnippet } from './hosts/caddy.ts';
import { nginxSnippet } from './hosts/nginx.ts';

const snippets = { nginx: nginxSnippet, caddy: caddySnippet } as const;
const [server = ''] = process.argv.slice(2);
const snippet = Object.entries(snippets).find(([name]) => name === server)?.[1];

if (snippet) {
  process.stdout.write(snippet(settingsOrExit()));
} else {
  console.error(
    `Say for which server: npm run --silent headers ${Object.keys(snippets).join(' | ')}`,
  );
  process.exitCode = 1;
}
