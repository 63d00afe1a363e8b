import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';

/** What an editor wrote, read without any of the site's code. */
export interface WrittenRecord {
  readonly id: string;
  /** Front matter, or an entry of a table. */
  readonly keys: Readonly<Record<string, unknown>>;
  /** The Markdown below the front matter. */
  readonly body: string;
}

type Keys = Readonly<Record<string, unknown>>;

/** A story made for tests: a few records of each kind, with a week and a map that are full. */
export const wholeSiteContent = 'tests/fixtures/content/whole-site';

/** A page of that story of each kind that most readers come to. */
export const wholeSitePages = [
  '/',
  '/articles/lead/',
  '/timeline/',
  '/map/',
  '/days/2016-02-02/',
  '/events/hardatnin/',
  '/places/al-zahraa/',
  '/people/de-mistura/',
  '/figures/',
  '/sources/',
  '/about/',
] as const;

/** The content of a folder, by default the real one, without drafts. */
export const folderOfRecords = (
  folder: 'articles' | 'events' | 'places' | 'people' | 'terms',
  content = 'content',
): readonly WrittenRecord[] =>
  globSync(`${content}/${folder}/*.md`)
    .sort()
    .map((path) => {
      const [, front = '', body = ''] =
        /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(path, 'utf8')) ?? [];
      return { id: basename(path, '.md'), keys: parse(front) as Keys, body };
    })
    .filter(({ keys }) => keys['draft'] !== true);

export const tableOfRecords = (
  table: 'sources' | 'figures' | 'statements',
  content = 'content',
): readonly WrittenRecord[] =>
  (parse(readFileSync(`${content}/${table}.yaml`, 'utf8')) as readonly Keys[]).map((keys) => ({
    id: textOf(keys, 'id'),
    keys,
    body: '',
  }));

/** A record by the id that it has or once had; throws when there is none. */
export function recordNamed(folder: Parameters<typeof folderOfRecords>[0], id: string) {
  const record = folderOfRecords(folder).find(
    (one) => one.id === id || listOf(one.keys, 'formerly').includes(id),
  );
  if (!record) throw new Error(`there is no ${id} in ${folder}`);
  return record;
}

/** The path of the main article of the real content. */
export function leadAddress(): string {
  const articles = folderOfRecords('articles');
  const lead = articles.find(({ keys }) => keys['lead'] === true) ?? articles[0];
  if (!lead) throw new Error('there is no article');
  return `/articles/${lead.id}/`;
}

/** A key that holds a text; empty where it is left out. */
export function textOf(keys: Keys, key: string): string {
  const value = keys[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A key that holds a list of texts; empty where it is left out. */
export function listOf(keys: Keys, key: string): readonly string[] {
  const value = keys[key];
  return Array.isArray(value) ? value.map(String) : [];
}

/** The ids of the sources that a body cites, each once. */
export const sourcesCited = ({ body, keys }: WrittenRecord): ReadonlySet<string> =>
  new Set(
    [...[...listOf(keys, 'keyPoints'), body].join('\n').matchAll(/\[(@[^\]]+)\]/g)].flatMap(
      ([, ids = '']) => ids.split(';').map((id) => id.trim().slice(1)),
    ),
  );

/** The paragraphs, headings, rows and captions of a body, without the marks of Markdown. */
export const paragraphsOf = ({ body }: WrittenRecord): readonly string[] =>
  body
    .replace(/\[@[^\]]+\]/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n{2,}|\n(?=[|-])/)
    .map(plain)
    .filter((paragraph) => paragraph !== '');

/** Letters and digits alone, so that typography does not count. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
