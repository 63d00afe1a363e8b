import { describe, expect, test } from 'vitest';
import { checkSettings, type Environment } from '../../src/settings.ts';

const project = '/home/editor/site';
const folders = [`${project}/content`, '/srv/words'];
const isFolder = (path: string) => folders.includes(path);

const read = (environment: Environment) => checkSettings(environment, { project, isFolder });
const faultsOf = (environment: Environment) => read(environment).faults.join('\n');

test('without any setting the site stands at the root of an example, and goes from content to dist', () => {
  expect(read({})).toEqual({
    settings: {
      siteUrl: 'https://two-clocks.example',
      basePath: '/',
      outDir: 'dist',
      contentDir: 'content',
      port: 4321,
      precompressed: false,
    },
    faults: [],
  });
});

describe('what is right is taken', () => {
  test.each([
    ['', '/'],
    ['/', '/'],
    [' ', '/'],
    ['two-clocks', '/two-clocks/'],
    ['/two-clocks', '/two-clocks/'],
    ['/two-clocks/', '/two-clocks/'],
    ['two-clocks/', '/two-clocks/'],
    [' /two-clocks ', '/two-clocks/'],
    ['/preview/pull/42/two-clocks', '/preview/pull/42/two-clocks/'],
    ['/~press/Two_Clocks.2016', '/~press/Two_Clocks.2016/'],
  ])('BASE_PATH=%j is the folder %s', (written, basePath) => {
    const { settings, faults } = read({ BASE_PATH: written });
    expect(faults).toEqual([]);
    expect(settings.basePath).toBe(basePath);
  });

  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    [' https://example.org ', 'https://example.org'],
    ['HTTPS://Example.org', 'https://example.org'],
    ['http://192.0.2.7:8080', 'http://192.0.2.7:8080'],
    ['http://[2001:db8::7]:8080', 'http://[2001:db8::7]:8080'],
    ['http://localhost:8080/', 'http://localhost:8080'],
    // The standard's own example of a name in Punycode: RFC 3492 has "bücher" as "bcher-kva".
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ])('SITE_URL=%j is the host %s', (written, siteUrl) => {
    const { settings, faults } = read({ SITE_URL: written });
    expect(faults).toEqual([]);
    expect(settings.siteUrl).toBe(siteUrl);
  });

  test('an address whose folder is the base path says nothing else than the host', () => {
    const { settings, faults } = read({
      SITE_URL: 'https://example.org/two-clocks/',
      BASE_PATH: 'two-clocks',
    });
    expect(faults).toEqual([]);
    expect(settings).toMatchObject({ siteUrl: 'https://example.org', basePath: '/two-clocks/' });
  });

  test.each([
    ['', 4321],
    ['1', 1],
    ['8080', 8080],
    ['65535', 65535],
  ])('PORT=%j is port %i', (written, port) => {
    expect(read({ PORT: written })).toMatchObject({ settings: { port }, faults: [] });
  });

  test.each([
    ['1', true],
    ['0', false],
    ['', false],
  ])('PRECOMPRESS=%j is %s', (written, precompressed) => {
    expect(read({ PRECOMPRESS: written })).toMatchObject({
      settings: { precompressed },
      faults: [],
    });
  });

  test.each([
    ['', 'dist'],
    ['/srv/www', '/srv/www'],
    ['../site-built', '../site-built'],
    ['public-html', 'public-html'],
    ['build/site', 'build/site'],
  ])('OUT_DIR=%j is the folder %s', (written, outDir) => {
    expect(read({ OUT_DIR: written })).toMatchObject({ settings: { outDir }, faults: [] });
  });

  test.each([
    ['', 'content'],
    ['/srv/words', '/srv/words'],
  ])('CONTENT_DIR=%j is the folder %s', (written, contentDir) => {
    expect(read({ CONTENT_DIR: written })).toMatchObject({ settings: { contentDir }, faults: [] });
  });
});

/** What a fault says to write instead, as settings. */
const advised = (fault: string): Environment =>
  Object.fromEntries(
    [...fault.replace(/^.*\n/, '').matchAll(/\b([A-Z_]+)=([^\s,]+?)\.?(?=[ ,]|$)/g)].map(
      ([, name = '', written = '']) => [name, written] as const,
    ),
  );

/** What is told of each value of a setting; whatever is told to be written is right. */
function toldOf(name: string, values: readonly string[]): string {
  const told = values.map((written) => faultsOf({ [name]: written }));
  for (const fault of told) expect(faultsOf(advised(fault)), fault).toBe('');
  return `\n${told.join('\n')}\n`;
}

describe('what is wrong is told, with what to write', () => {
  test('a base path', () => {
    const written = [
      '//two-clocks',
      '\\\\two-clocks',
      '\\two-clocks',
      'C:/Program Files/Git/two-clocks',
      'C:\\msys64\\press\\two-clocks',
      'C:/Program Files/Git/',
      'D:/two-clocks',
      'https://example.org/two-clocks/',
      '"/two-clocks"',
      '“two-clocks”',
      '/two clocks',
      "/editor's/two-clocks",
      './',
      './two-clocks',
      '/../two-clocks',
      '/press/../two-clocks',
      '/press//two-clocks',
      '/two-clocks//',
      '/two-clocks?v=1',
      '/#two-clocks',
      '/två-klockor',
      '/два',
      '/two%20clocks',
      '/two-clocks;',
    ];
    expect(toldOf('BASE_PATH', written)).toMatchInlineSnapshot(`
      "
      BASE_PATH="//two-clocks"  A browser takes what follows two slashes for another host.
          Write BASE_PATH=/two-clocks.
      BASE_PATH="\\\\two-clocks"  A browser takes what follows two slashes for another host.
          Write BASE_PATH=/two-clocks.
      BASE_PATH="\\two-clocks"  The parts of an address are set apart by /.
          Write BASE_PATH=/two-clocks.
      BASE_PATH="C:/Program Files/Git/two-clocks"  This is a path on this machine.
          Git Bash makes one of a value that begins with a slash; write it without: BASE_PATH=two-clocks.
      BASE_PATH="C:\\msys64\\press\\two-clocks"  This is a path on this machine.
          Git Bash makes one of a value that begins with a slash; write it without: BASE_PATH=press/two-clocks.
      BASE_PATH="C:/Program Files/Git/"  This is a path on this machine.
          Git Bash makes one of a value that begins with a slash; leave BASE_PATH out.
      BASE_PATH="D:/two-clocks"  This is a path on this machine.
          Git Bash makes one of a value that begins with a slash; write it without: BASE_PATH=two-clocks.
      BASE_PATH="https://example.org/two-clocks/"  This is a whole address. Its host belongs in SITE_URL.
          Write SITE_URL=https://example.org BASE_PATH=/two-clocks.
      BASE_PATH=""/two-clocks""  The quotation marks are a part of it.
          Write BASE_PATH=/two-clocks.
      BASE_PATH="“two-clocks”"  The quotation marks are a part of it.
          Write BASE_PATH=/two-clocks.
      BASE_PATH="/two clocks"  It has a space, which not every host serves alike.
          Write BASE_PATH=/two-clocks.
      BASE_PATH="/editor's/two-clocks"  It has ', which not every host serves alike.
          Write BASE_PATH=/editor-s/two-clocks.
      BASE_PATH="./"  It is counted from the root of the host, so "." and ".." lead nowhere.
          Write BASE_PATH=/.
      BASE_PATH="./two-clocks"  It is counted from the root of the host, so "." and ".." lead nowhere.
          Write BASE_PATH=/two-clocks.
      BASE_PATH="/../two-clocks"  It is counted from the root of the host, so "." and ".." lead nowhere.
          Write BASE_PATH=/two-clocks.
      BASE_PATH="/press/../two-clocks"  It is counted from the root of the host, so "." and ".." lead nowhere.
          Write BASE_PATH=/two-clocks.
      BASE_PATH="/press//two-clocks"  It has an empty part.
          Write BASE_PATH=/press/two-clocks.
      BASE_PATH="/two-clocks//"  It has an empty part.
          Write BASE_PATH=/two-clocks.
      BASE_PATH="/two-clocks?v=1"  A base path ends where a query or a fragment (? or #) begins.
          Write BASE_PATH=/two-clocks.
      BASE_PATH="/#two-clocks"  A base path ends where a query or a fragment (? or #) begins.
          Write BASE_PATH=/.
      BASE_PATH="/två-klockor"  It has å, which not every host serves alike.
          Write BASE_PATH=/tva-klockor.
      BASE_PATH="/два"  It has д, which not every host serves alike.
          Use the letters a to z, digits, hyphens and dots.
      BASE_PATH="/two%20clocks"  It has %, which not every host serves alike.
          Write BASE_PATH=/two-clocks.
      BASE_PATH="/two-clocks;"  It has ;, which not every host serves alike.
          Write BASE_PATH=/two-clocks.
      "
    `);
  });

  test('the address of a site', () => {
    const written = [
      '',
      ' ',
      'example.org',
      'example.org/two-clocks',
      '//example.org',
      'localhost:8080',
      '192.0.2.7:8080',
      'https:/example.org',
      'https:example.org',
      'https://',
      'https:\\\\example.org',
      'ftp://example.org',
      'mailto:press@example.org',
      'https://exa mple.org',
      '"https://example.org"',
      'https://press:secret@example.org',
      'https://example.org/two-clocks',
      'https://example.org/two-clocks/?x=1',
      'https://example.org/?x=1',
      'https://example.org#top',
      'https://example.org:99999',
      'https://example.org/two clocks',
    ];
    expect(toldOf('SITE_URL', written)).toMatchInlineSnapshot(`
      "
      SITE_URL=""  It is set, and empty.
          Write SITE_URL=https://example.org, or leave it out.
      SITE_URL=" "  It is set, and empty.
          Write SITE_URL=https://example.org, or leave it out.
      SITE_URL="example.org"  It does not say by which scheme the site is served.
          Write SITE_URL=https://example.org.
      SITE_URL="example.org/two-clocks"  It does not say by which scheme the site is served.
          Write SITE_URL=https://example.org BASE_PATH=/two-clocks.
      SITE_URL="//example.org"  It does not say by which scheme the site is served.
          Write SITE_URL=https://example.org.
      SITE_URL="localhost:8080"  It does not say by which scheme the site is served.
          Write SITE_URL=https://localhost:8080.
      SITE_URL="192.0.2.7:8080"  It does not say by which scheme the site is served.
          Write SITE_URL=https://192.0.2.7:8080.
      SITE_URL="https:/example.org"  This is not the address of a host.
          Write SITE_URL=https://example.org.
      SITE_URL="https:example.org"  This is not the address of a host.
          Write SITE_URL=https://example.org.
      SITE_URL="https://"  This is not the address of a host.
          Write scheme and host, such as SITE_URL=https://example.org, and the rest as BASE_PATH.
      SITE_URL="https:\\\\example.org"  This is not the address of a host.
          Write SITE_URL=https://example.org.
      SITE_URL="ftp://example.org"  A site is served by http or https, and not by ftp.
          Write SITE_URL=https://example.org.
      SITE_URL="mailto:press@example.org"  A site is served by http or https, and not by mailto.
          Write SITE_URL=https://example.org.
      SITE_URL="https://exa mple.org"  It has a space, which no address has.
          Write scheme and host, such as SITE_URL=https://example.org, and the rest as BASE_PATH.
      SITE_URL=""https://example.org""  The quotation marks are a part of it.
          Write SITE_URL=https://example.org.
      SITE_URL="https://press:secret@example.org"  It holds a user or a password, which every page would show.
          Write SITE_URL=https://example.org.
      SITE_URL="https://example.org/two-clocks"  The folder of the host belongs in BASE_PATH.
          Write SITE_URL=https://example.org BASE_PATH=/two-clocks.
      SITE_URL="https://example.org/two-clocks/?x=1"  It holds a query or a fragment (? or #).
          Write SITE_URL=https://example.org BASE_PATH=/two-clocks.
      SITE_URL="https://example.org/?x=1"  It holds a query or a fragment (? or #).
          Write SITE_URL=https://example.org.
      SITE_URL="https://example.org#top"  It holds a query or a fragment (? or #).
          Write SITE_URL=https://example.org.
      SITE_URL="https://example.org:99999"  This is not the address of a host.
          Write scheme and host, such as SITE_URL=https://example.org, and the rest as BASE_PATH.
      SITE_URL="https://example.org/two clocks"  It has a space, which no address has.
          Write scheme and host, such as SITE_URL=https://example.org, and the rest as BASE_PATH.
      "
    `);
  });

  test('an address whose folder is another than the base path', () => {
    expect(faultsOf({ SITE_URL: 'https://example.org/press', BASE_PATH: '/two-clocks' }))
      .toMatchInlineSnapshot(`
        "SITE_URL="https://example.org/press"  The folder of the host belongs in BASE_PATH.
            Write SITE_URL=https://example.org BASE_PATH=/press."
      `);
  });

  test.each(['yes', 'true', '2', '"1"'])('PRECOMPRESS=%j', (written) => {
    expect(faultsOf({ PRECOMPRESS: written })).toBe(
      `PRECOMPRESS="${written}"  This is neither yes nor no.\n` +
        '    Write PRECOMPRESS=1 for yes, or leave it out.',
    );
  });

  test.each(['abc', '0', '65536', '-1', '80.5', '4321x', ' '])('PORT=%j', (written) => {
    expect(faultsOf({ PORT: written })).toBe(
      `PORT="${written}"  This is no port.\n` +
        '    Write a whole number from 1 to 65535, such as PORT=8080.',
    );
  });

  test.each([
    'content',
    './content/',
    'content/site',
    'src',
    'public/site',
    'node_modules',
    '.git',
    '.',
    '..',
    '/',
    '/home/editor',
    project,
  ])('OUT_DIR=%j, which would be replaced', (written) => {
    expect(faultsOf({ OUT_DIR: written })).toBe(
      `OUT_DIR="${written}"  A build replaces the whole folder, and this one holds what it is made of, or lies in it.\n` +
        '    Write a folder of its own, such as OUT_DIR=dist.',
    );
  });

  test('a build into the content that it is made from, wherever that is', () => {
    expect(faultsOf({ OUT_DIR: '/srv/words/site', CONTENT_DIR: '/srv/words' })).toContain(
      'OUT_DIR="/srv/words/site"  A build replaces the whole folder',
    );
  });

  test('a folder of content that is not there', () => {
    expect(faultsOf({ CONTENT_DIR: '/srv/wrods' })).toMatchInlineSnapshot(`
      "CONTENT_DIR="/srv/wrods"  There is no such folder.
          Write the folder that holds articles, events and the tables, or leave CONTENT_DIR out for content/."
    `);
  });

  test.each(['/home/editor/two#clocks', '/home/what?/site'])('a project in %s', (path) => {
    const { faults } = checkSettings({}, { project: path, isFolder: () => true });
    expect(faults.join('\n')).toBe(
      `${path}  The project's folder has ${path.includes('#') ? '#' : '?'} in its path, at which the tools that build it stop reading.\n` +
        '    Rename that folder, or move the project to another.',
    );
  });
});

// What was tried and builds to the same byte.
test.each(['/home/an editor/ü/site', "/home/l'été/موقع", '/home/a (b) %25 [c]'])(
  'a project may stand in %s',
  (path) => {
    expect(checkSettings({}, { project: path, isFolder: () => true }).faults).toEqual([]);
  },
);

test('all faults are told at once', () => {
  const wrong = { SITE_URL: 'example.org', BASE_PATH: '//x', PORT: 'y', CONTENT_DIR: '/none' };
  const told = faultsOf({ ...wrong, OUT_DIR: 'src' });
  for (const [name, written] of Object.entries(wrong))
    expect(told).toContain(`${name}="${written}"  `);
  expect(told).toContain('OUT_DIR="src"  ');
});
