/**
 * The command behind `npm run headers`: prints a configuration for a server, with the site's
 * headers. It depends on `BASE_PATH` and `PRECOMPRESS`, as the build does.
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
