import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadCorpus, type LoadOptions } from '../../../src/content/load.ts';
import { formatProblems } from '../../../src/model/problem.ts';

/** Files of a content folder by path: `events/push.md`. `null` leaves one of the good files out. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** Writes a content folder that is removed when the test has finished, and gives its path. */
export function writeContent(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'two-clocks-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A small content folder without mistakes. A test can replace each of its files. */
export const good = {
  'story.yaml': readFileSync('tests/fixtures/content/small-site/story.yaml', 'utf8'),
  'pages/about.md': readFileSync('tests/fixtures/content/small-site/pages/about.md', 'utf8'),
  'articles/lead.md': `---
title: The talks stood still
question: What moved?
standfirst: The talks stood still while the war moved.
date: 2026-11-22
lead: true
---

The army [took Hardatnin](event:hardatnin-taken) that day.[@reuters-20160202]
`,
  'events/hardatnin-taken.md': `---
title: Hardatnin reported taken
date: 2016-02-02
track: offensive
places: [hardatnin]
people: [de-mistura]
confidence: confirmed
---

State media said on 2 February that the army had taken [Hardatnin](place:hardatnin).[@reuters-20160202; @ap-20160202]
`,
  'places/hardatnin.md': `---
name: Hardatnin
kind: village
area: aleppo-north
position:
  lat: 36.3657
  lon: 37.1024
  source: geo-ocha
  certainty: high
---

Village north of Aleppo that the army was [reported to have taken](event:hardatnin-taken).
`,
  'people/de-mistura.md': `---
name: Staffan de Mistura
kind: person
side: United Nations
role: Special Envoy for Syria
---

He [announced the talks](event:hardatnin-taken).[@ap-20160202]
`,
  'sources.yaml': `- id: reuters-20160202
  publisher: Reuters
  title: Syrian army takes villages
  date: 2016-02-02
  kind: wire
- id: ap-20160202
  publisher: Associated Press
  title: Syrian army advances
  date: 2016-02-02
  kind: wire
- id: geo-ocha
  publisher: OCHA
  title: Populated places
  kind: reference
`,
  'figures.yaml': `- id: strikes-80
  topic: air strikes
  value: "more than 80"
  unit: air strikes
  what: Strikes in two days
  saidBy: the Observatory
  asOf: 2016-02-02
  confidence: reported
  sources: [ap-20160202]
`,
  'control.yaml': `- place: hardatnin
  date: 2016-01-31
  to: rebel groups
  confidence: reported
  sources: [ap-20160202]
- place: hardatnin
  date: 2016-02-02
  from: rebel groups
  to: government and allies
  confidence: confirmed
  sources: [ap-20160202]
`,
} as const satisfies Files;

/** Writes the good folder with some files replaced, and gives what the check prints of it. */
export function problemsWith(files: Files, options?: LoadOptions): string {
  return formatProblems(loadCorpus(writeContent({ ...good, ...files }), options).problems);
}

/** A good file with one piece of its text replaced; throws when the piece is not there once. */
export function edited(path: keyof typeof good, from: string, to: string): Files {
  const parts = good[path].split(from);
  if (parts.length !== 2) throw new Error(`${path} does not have "${from}" once`);
  return { [path]: parts.join(to) };
}
