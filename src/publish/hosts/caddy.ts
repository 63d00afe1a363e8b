import {
  areas,
  everywhere,
  mediaTypes,
  packedTypes,
  transportAdvice,
  type Headers,
} from '../headers.ts';

const types = Object.entries(mediaTypes);

/** A text's type with its encoding; that of data and pictures says it by itself. */
const withCharset = (type: string): string =>
  type.startsWith('text/') ? `${type}; charset=utf-8` : type;

/**
 * What the site's block in a Caddyfile imports, for a site that stands in the folder `base` below
 * its root.
 */
export function caddySnippet(base: string): string {
  const entries = areas.flatMap((area) => area.entries);
  return `${[
    `# The site stands in the folder ${base} below "root". To be imported into its block.`,
    `# ${transportAdvice.words}`,
    `#   header ${transportAdvice.name} "${transportAdvice.value}"`,
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} permanent`]),
    `handle ${base}* {`,
    ...indented([
      'encode zstd gzip {',
      '\tmatch {',
      ...types
        .filter(([, type]) => !packedTypes.includes(type))
        .map(([, type]) => `\t\theader Content-Type ${type}*`),
      '\t}',
      '}',
      ...types
        .filter(([end]) => end !== 'html')
        .flatMap(([end, type]) => [
          `@${end} path *.${end}`,
          `header @${end} Content-Type "${withCharset(type)}"`,
        ]),
      ...headerBlock('', everywhere),
      ...areas.flatMap((area, index) => [
        area.entries.length > 0
          ? `@area${index} path ${area.entries.map((entry) => patternOf(base, entry)).join(' ')}`
          : `@area${index} not path ${entries.map((entry) => patternOf(base, entry)).join(' ')}`,
        ...headerBlock(` @area${index}`, area.headers),
      ]),
      'file_server {',
      '\thide _headers',
      '}',
    ]),
    '}',
    'handle_errors {',
    ...indented([
      `handle ${base}* {`,
      ...indented([
        `rewrite * ${base}404.html`,
        ...headerBlock('', {
          ...everywhere,
          ...areas.at(-1)?.headers,
          'Content-Type': withCharset(mediaTypes.html),
        }),
        // What the area had set for the file that is not there.
        'header -Access-Control-Allow-Origin',
        'encode zstd gzip',
        'file_server',
      ]),
      '}',
    ]),
    '}',
  ].join('\n')}\n`;
}

const patternOf = (base: string, entry: string): string =>
  `${base}${entry}${entry.endsWith('/') ? '*' : ''}`;

const headerBlock = (matcher: string, headers: Headers): readonly string[] => [
  `header${matcher} {`,
  ...indented(Object.entries(headers).map(([name, value]) => `${name} "${value}"`)),
  '}',
];

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `\t${line}`);
