import {
  everywhere,
  mediaTypes,
  namedAreas,
  packableTypes,
  restArea,
  transportAdvice,
  type DeployedSite,
  type HeaderRule,
} from '../headers.ts';

const types = Object.entries(mediaTypes);
/** The types to compress. nginx always compresses HTML, and warns if it is listed. */
const named = packableTypes.filter((type) => type !== mediaTypes.html).join(' ');

/**
 * The configuration to include in a `server` block of nginx, for a site in the folder `basePath`
 * below its root. In nginx a location with a header of its own inherits none, so each lists all
 * headers.
 */
export function nginxSnippet({ basePath: base, precompressed }: DeployedSite): string {
  return `${[
    `# The site stands in the folder ${base} below "root". To be included in a "server" block.`,
    `# ${transportAdvice.words}`,
    `#   add_header ${transportAdvice.name} "${transportAdvice.value}" always;`,
    ...(base === '/' ? [] : redirectToFolder(base)),
    `location ${base} {`,
    ...indented([
      'index index.html;',
      'absolute_redirect off;',
      `error_page 404 ${base}404.html;`,
      ...settings,
      ...(precompressed ? compressedFiles : []),
      ...headerLines(restArea, ' always'),
      ...namedAreas.flatMap((area) => area.entries.flatMap((entry) => nested(base, entry, area))),
      `location = ${base}_headers {`,
      '  return 404;',
      '}',
    ]),
    '}',
  ].join('\n')}\n`;
}

const redirectToFolder = (base: string): readonly string[] => [
  `location = ${base.slice(0, -1)} {`,
  '  absolute_redirect off;',
  `  return 301 ${base};`,
  '}',
];

const settings: readonly string[] = [
  'types {',
  ...types.map(([end, type]) => `  ${type} ${end};`),
  '}',
  'default_type application/octet-stream;',
  'charset utf-8;',
  `charset_types ${named};`,
  'gzip on;',
  // The default is level 1, which makes an article about 5 kB larger.
  'gzip_comp_level 6;',
  'gzip_vary on;',
  'gzip_proxied any;',
  'gzip_min_length 512;',
  `gzip_types ${named};`,
];

/**
 * Brotli is only advice in a comment: a server without the module would not start with its setting.
 */
const compressedFiles: readonly string[] = [
  'gzip_static on;',
  '# Where the module ngx_http_brotli_static_module is loaded, add:',
  '#   brotli_static on;',
];

const nested = (base: string, entry: string, area: HeaderRule): readonly string[] => [
  `location ${entry.endsWith('/') ? '' : '= '}${base}${entry} {`,
  ...indented(headerLines(area, '')),
  '}',
];

/** With "always", the header is also sent with responses for missing files. */
const headerLines = ({ headers }: HeaderRule, always: ' always' | ''): readonly string[] =>
  Object.entries({ ...everywhere, ...headers }).map(
    ([name, value]) => `add_header ${name} "${value}"${always};`,
  );

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
