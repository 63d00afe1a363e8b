import {
  everywhere,
  mediaTypes,
  namedAreas,
  packableTypes,
  restArea,
  transportAdvice,
  type DeployedSite,
  type HeaderRule,
  type Headers,
} from '../headers.ts';

const types = Object.entries(mediaTypes);

/** The media type of text with its encoding. Data and pictures state theirs themselves. */
const withCharset = (type: string): string =>
  type.startsWith('text/') ? `${type}; charset=utf-8` : type;

/**
 * The configuration to import into the site's block of a Caddyfile, for a site in the folder
 * `basePath` below its root.
 */
export function caddySnippet({ basePath: base, precompressed }: DeployedSite): string {
  const lines = [
    `# The site stands in the folder ${base} below "root". To be imported into its block.`,
    `# ${transportAdvice.words}`,
    `#   header ${transportAdvice.name} "${transportAdvice.value}"`,
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} permanent`]),
    ...block(`handle ${base}*`, [
      ...packing,
      ...typeLines,
      ...headerBlock('', everywhere),
      ...areaLines(base),
      ...block('file_server', [
        'hide _headers',
        ...(precompressed ? ['precompressed br gzip'] : []),
      ]),
    ]),
    ...block('handle_errors', block(`handle ${base}*`, notFound(base))),
  ];
  return `${lines.join('\n')}\n`;
}

const packing = block(
  'encode zstd gzip',
  block(
    'match',
    packableTypes.map((type) => `header Content-Type ${type}*`),
  ),
);

const typeLines = types
  .filter(([end]) => end !== 'html')
  .flatMap(([end, type]) => [
    `@${end} path *.${end}`,
    `header @${end} Content-Type "${withCharset(type)}"`,
  ]);

/** The headers of each part of the site. The last rule is for everything that no other names. */
function areaLines(base: string): readonly string[] {
  const paths = (areas: readonly HeaderRule[]) =>
    areas
      .flatMap(({ entries }) => entries)
      .map((entry) => `${base}${entry}${entry.endsWith('/') ? '*' : ''}`)
      .join(' ');
  return [
    ...namedAreas.flatMap((area, index) => [
      `@area${index} path ${paths([area])}`,
      ...headerBlock(` @area${index}`, area.headers),
    ]),
    `@rest not path ${paths(namedAreas)}`,
    ...headerBlock(' @rest', restArea.headers),
  ];
}

const notFound = (base: string): readonly string[] => [
  `rewrite * ${base}404.html`,
  ...headerBlock('', {
    ...everywhere,
    ...restArea.headers,
    'Content-Type': withCharset(mediaTypes.html),
  }),
  // Removes what the rules above set for a file that does not exist.
  'header -Access-Control-Allow-Origin',
  'encode zstd gzip',
  'file_server',
];

const headerBlock = (matcher: string, headers: Headers): readonly string[] =>
  block(
    `header${matcher}`,
    Object.entries(headers).map(([name, value]) => `${name} "${value}"`),
  );

function block(head: string, lines: readonly string[]): readonly string[] {
  return [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];
}
