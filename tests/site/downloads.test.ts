import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { folderOfRecords, wholeSiteContent } from './content.ts';
import { attribute, elements, pageAt, readOwnPages, withClass, words } from './pages.ts';

const { folder } = inject('site');
const page = pageAt(readOwnPages(folder), '/data/');

/** Each entry of the list: the file it links to, and all its words. */
const [list] = withClass(page.document, 'downloads');
const entries = elements(list ?? page.document, 'li').map((item) => {
  const [link] = elements(item, 'a');
  return { href: (link && attribute(link, 'href')) ?? '', words: words(item) };
});

test('the page of the data lists every file that stands beside it, and no other', () => {
  const files = globSync('data/*', { cwd: folder }).map((file) => basename(file));
  const listed = entries.map(({ href }) => basename(href));
  expect(listed.length).toBeGreaterThanOrEqual(11);
  expect(listed.toSorted()).toEqual(files.filter((file) => file !== 'index.html').toSorted());
});

describe.each(entries)('$href', ({ href, words: said }) => {
  const bytes = readFileSync(join(folder, href));

  test('has the checksum that the page gives', () => {
    expect(said).toContain(createHash('sha256').update(bytes).digest('hex'));
  });

  test('has the size that the page gives', () => {
    expect(said).toMatch(new RegExp(`, ${Math.ceil(bytes.length / 1000)}\\s?kB`));
  });

  test('holds spaces and marks as a keyboard types them', () => {
    // The Markdown of the whole corpus stays as it was written.
    const text = bytes.toString().replace(/^ *"body": ".*$/gm, '');
    expect(text.match(/.{0,20}[\u00a0\u202f‘’“”′″].{0,20}/gu)).toBeNull();
  });

  test('names no file or folder of whoever built it', () => {
    expect(bytes.toString()).not.toMatch(/content\/(?:events|places)|file:\/\//);
  });
});

test('the page of the data says that texts hold plain spaces and marks', () => {
  expect(words(page.document)).toContain('plain spaces, straight quotation marks and hyphens');
});

test('the page of the data says how to cite, and under which licence', () => {
  expect(words(page.document)).toMatch(
    /Cite as: Two Clocks, .*\d{4}-\d\d-\d\d, https:\/\/two-clocks\.example\/data\/, CC BY 4\.0\./,
  );
});

test('the files of a site in a sub-path name addresses there', () => {
  const { folder: press } = inject('subPathSite');
  const text = readFileSync(join(press, 'data/events.json'), 'utf8');
  for (const { id } of folderOfRecords('events', wholeSiteContent))
    expect(text).toContain(`https://example.org/press/two-clocks/events/${id}/`);
  expect(text).not.toContain('two-clocks.example');
});
