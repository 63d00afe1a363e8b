import {
  headersFor,
  everywhere,
  mediaTypes,
  transportAdvice,
  unusualTypes,
  type Headers,
} from '../headers.ts';

/**
 * The file `_headers` for Netlify and Cloudflare Pages. Both join the values of all rules that
 * match an address, and two policies or cache lifetimes would contradict each other. So no two
 * rules with either may match the same address, and each entry at the top of the folder has its own
 * rule. `files` are all files of the folder: `index.html`, `events/ratyan/index.html`.
 */
export function headersFile(base: string, files: readonly string[]): string {
  const entries = [...new Set(files.map((file) => file.replace(/\/.*$/, '/')))].sort();
  const { words, name, value } = transportAdvice;
  return [
    `# ${words}\n# ${base}*\n#   ${name}: ${value}`,
    rule(`${base}*`, everywhere),
    rule(base, headersFor('index.html').headers),
    ...entries.map((entry) =>
      rule(`${base}${entry}${entry.endsWith('/') ? '*' : ''}`, headersFor(entry).headers),
    ),
    ...files.flatMap((file) => {
      const end = unusualTypes.find((type) => file.endsWith(`.${type}`));
      return end ? rule(base + file, { 'Content-Type': mediaTypes[end] }) : [];
    }),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

const rule = (pattern: string, headers: Headers): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
