import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

test('the dots under a mention are a declaration of their own, which WebKit reads', () => {
  const page = join(inject('site').folder, 'articles', 'the-road-north', 'index.html');
  const html = readFileSync(page, 'utf8');
  expect(html).toContain('.mention{text-decoration-style:dotted}');
  expect(html).not.toMatch(/text-decoration:[^;}]*dotted/);
});
