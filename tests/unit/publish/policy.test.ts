import { describe, expect, test } from 'vitest';
import { policyFor, writePolicy } from '../../../src/publish/policy.ts';

const page = (head: string, body = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

/** The sources of one directive in the policy that a page was given. */
function sourcesOf(html: string, directive: string): readonly string[] {
  const [, policy = ''] =
    /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
  const [, sources = ''] = new RegExp(`(?:^|;)${directive} ([^;]*)`).exec(policy) ?? [];
  return sources.split(' ');
}

// echo -n "doSomething();" | openssl dgst -sha256 -binary | base64
const hashOfDoSomething = 'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc=';
// The same of "body{margin:0}".
const hashOfBody = 'sha256-IAdwN3biDCQ3brrgp1m8kBEsPQYyqfREKOEfeoREopc=';

test('a page without anything inline loads from its own host alone', () => {
  expect(policyFor({ scripts: [], styles: [] })).toBe(
    "default-src 'self';base-uri 'none';form-action 'self'",
  );
});

test('no policy allows inline script or style as such, or evaluation', () => {
  const html = writePolicy(page('<style>body{margin:0}</style><script>doSomething();</script>'));
  expect(html).not.toContain('unsafe-');
});

test('an inline script is allowed by its hash', () => {
  const html = writePolicy(page('<script>doSomething();</script>'));
  expect(sourcesOf(html, 'script-src')).toEqual(["'self'", `'${hashOfDoSomething}'`]);
});

test.each([
  ['an inline style', '<style>body{margin:0}</style>'],
  ['a style for browsers without scripts', '<noscript><style>body{margin:0}</style></noscript>'],
])('%s is allowed by its hash', (_, head) => {
  const html = writePolicy(page(head));
  expect(sourcesOf(html, 'style-src')).toEqual(["'self'", `'${hashOfBody}'`]);
});

test.each([
  ['a module', '<script type="module">doSomething();</script>'],
  ['a script that waits in a template', '<template><script>doSomething();</script></template>'],
  ['a script in a drawing', '<svg><script>doSomething();</script></svg>'],
  ['the same script twice', '<script>doSomething();</script><script>doSomething();</script>'],
])('%s is allowed by its hash', (_, body) => {
  const html = writePolicy(page('', body));
  expect(sourcesOf(html, 'script-src')).toEqual(["'self'", `'${hashOfDoSomething}'`]);
});

test.each([
  ['data in a script', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'],
  ['a script in a file', '<script src="/_astro/map.js"></script>'],
  ['a script in a comment', '<!-- <script>doSomething();</script> -->'],
  ['a script in the words of an attribute', '<p title="<script>doSomething();</script>">x</p>'],
  ['a script in a field of text', '<textarea><script>doSomething();</script></textarea>'],
])('%s needs no hash and gets none', (_, body) => {
  expect(writePolicy(page('', body))).not.toContain('script-src');
});

test('the policy stands before all it rules, and the encoding before that', () => {
  const html = writePolicy(page('<style>body{margin:0}</style><meta charset="utf-8" /><title>x'));
  expect(html).toMatch(
    /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" [^>]*><style>body/,
  );
  expect(html.match(/charset/g)).toHaveLength(1);
});

test('everything but the head stays as it was', () => {
  const body = '<p class=a>1 &lt; 2<p>é <svg viewBox="0 0 1 1"><path d="M0 0"/></svg>';
  expect(writePolicy(page('', body))).toContain(`</head><body>${body}</body>`);
});

describe('a page is refused', () => {
  test.each([
    ['styles in an attribute', '<p style="color:red">', '<p style="color:red">'],
    ['a script in an attribute', '<p onclick="go()">', '<p onclick="go()">'],
    ['an address that is a script', '<a href=" javascript:go()">', '<a href=" javascript:go()">'],
    ['the same for browsers without scripts', '<noscript><p style="a:b">', '<p style="a:b">'],
    ['the same in a template', '<template><p style="a:b"></p></template>', '<p style="a:b">'],
  ])('with %s', (_, body, named) => {
    expect(() => writePolicy(page('', body))).toThrow(named);
  });

  test('with all that is wrong with it', () => {
    expect(() => writePolicy(page('', '<p style="a:b" onclick="go()">'))).toThrow(
      /<p style="a:b">\n {4}<p onclick="go\(\)">/,
    );
  });
});
