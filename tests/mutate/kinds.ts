/** One kind of mistake: where it can be made, and what it makes of what stands there. */
export interface Kind {
  readonly name: string;
  /** Whether the check promises to name each. */
  readonly isPromised: boolean;
  /** The files in which it is made, by their paths in the folder. */
  readonly files: RegExp;
  /** What it changes; groups are handed on. In a Markdown file alone the body or the keys. */
  readonly pattern: RegExp;
  readonly part: 'body' | 'keys' | 'all';
  readonly change: (written: string, ...groups: readonly string[]) => string;
}

const texts = /^(?:articles|events|places|people|terms|chapters)\/.*\.md$/;
const events = /^events\//;
const articles = /^articles\//;
const sources = /^sources\.yaml$/;
const figures = /^figures\.yaml$/;
const control = /^control\.yaml$/;
const pictures = /^pictures\.yaml$/;

const reference = /(?<!!)\[([^[\]@]+)\]\((event|place|person|figure):([a-z\d-]+)\)/g;
const citation = /\[@([a-z\d-]+)([^\]]*)\]/g;
const caption = /!\[([^\]]*)\]\(/g;
/** A word of prose between two others. */
const word = /(?<=[a-z] )([a-z]{4,})(?= [a-z])/g;
const paragraph = /(?<=^|\n\n)(?=[A-Z][^\n]+)/g;
const nextDay = (day: string): string => String((Number(day) % 28) + 1).padStart(2, '0');

const of =
  (isPromised: boolean, part: Kind['part'], files: RegExp) =>
  (name: string, pattern: RegExp, change: Kind['change']): Kind => ({
    name,
    isPromised,
    part,
    files,
    pattern,
    change,
  });

const inBody = of(true, 'body', texts);
const inKeys = (files: RegExp) => of(true, 'keys', files);
const inTable = (files: RegExp) => of(true, 'all', files);
/** What no check promises to find. */
const anywhere = of(false, 'all', /./);
const inProse = of(false, 'body', texts);

/** Marks that are left in a text. */
const marks: readonly Kind[] = [
  inBody('link with a space', reference, (_, words, kind, id) => `[${words}] (${kind}:${id})`),
  inBody('link without ]', reference, (_, words, kind, id) => `[${words}(${kind}:${id})`),
  inBody('link without [', reference, (_, words, kind, id) => `${words}](${kind}:${id})`),
  inBody('link without (', reference, (_, words, kind, id) => `[${words}]${kind}:${id})`),
  inBody('link without )', reference, (_, words, kind, id) => `[${words}](${kind}:${id}`),
  inBody('link turned round', reference, (_, words, kind, id) => `(${words})[${kind}:${id}]`),
  inBody('link of a wiki', reference, (_words, _kind, _, id) => `[[${id}]]`),
  inBody('link in a link', reference, (all, _, kind, id) => `[so ${all} it was](${kind}:${id})`),
  inBody('reference alone', reference, (_words, _, kind, id) => `${kind}:${id}`),
  inBody('citation without @', citation, (_, id, more) => `[${id}${more}]`),
  inBody('citation without [', citation, (_, id, more) => `@${id}${more}]`),
  inBody('citation without ]', citation, (_, id, more) => `[@${id}${more}`),
  inBody('citation in a caption', caption, (_, words) => `![${words}[@afp-20160203]](`),
  inBody('struck through', word, (all) => `~~${all}~~`),
  inBody('lone star', word, (all) => `*${all}`),
  inBody('box to tick', paragraph, () => '- [ ] '),
  inBody('bare address', word, (all) => `${all} https://example.org/road`),
  inBody('lone bracket', word, (all) => `${all}]`),
  inBody('bracketed word', word, (all) => `[${all}]`),
  inKeys(texts)('Markdown in a key', /^(title|name|question): (?!['"])(.*)$/gm, (_, key, words) => {
    return `${key}: So **${words}**`;
  }),
];

/** Passages without a source. */
const passages: readonly Kind[] = [
  // Below a heading it is a line across the page, as it was meant.
  inBody('paragraph over ---', /(?<=(?:^|\n)(?!#)[^\n]*[^\n|])\n(?=\n|$)/g, () => '\n---\n'),
  inBody('sentence as a list', paragraph, () => '2016. '),
  inBody('indented paragraph', paragraph, () => '    '),
  inBody('block of code', paragraph, () => '```\n'),
  inBody('cell too many', /\[@([a-z\d-]+)[^\]]*\]\n$/g, (all, id) => {
    return `${all}\n| Day |\n| --- |\n| 1 | so it was said [@${id}] |\n`;
  }),
];

/** Dates that do not go with others. */
const dates: readonly Kind[] = [
  inKeys(events)('day of an event', /^date: (\d{4}-\d\d)-(\d\d)$/gm, (_, month, day = '') => {
    return `date: ${month}-${nextDay(day)}`;
  }),
  inTable(figures)('figure after its sources', /asOf: 2016/g, () => 'asOf: 2026'),
  inTable(control)(
    'control after its sources',
    /date: 2016-02-0[1-5]\n(?=.*from.*\n(?:.*\n){2} {2}sources: \[(?:afp|reuters|ap|now)-201602)/g,
    () => 'date: 2016-02-27\n',
  ),
  inTable(sources)(
    'date of a source beside its id',
    /(?<=id: [a-z-]+201[56]\d{4}.*\n(?: {2}(?!date).*\n)* {2}date: )201[56]-(\d\d)/g,
    (_, month) => `2014-${month}`,
  ),
  inKeys(articles)('article ahead', /^date: 2026/gm, () => 'date: 2031'),
  inKeys(articles)('correction before the article', /^date: .*$/gm, (all) => {
    return `${all}\ncorrections:\n  - date: 2025-01-02\n    was: It was wrong.`;
  }),
];

/** Numbers that do not go with others, and grades without grounds. */
const numbers: readonly Kind[] = [
  inBody('digits of a figure in a text', /(?<=\[[^[\]]*)80(?=[^[\]]*\]\(figure:)/g, () => '90'),
  inTable(figures)('digits of a figure', /'more than 80'/g, () => "'more than 90'"),
  inTable(figures)(
    'contradiction of one side',
    /(?<=- id: )(?!war-dead)([^]*?)(confidence: disputed)/g,
    (all) => {
      return `${all}\n  contradictedBy: [war-dead-un]`;
    },
  ),
  inTable(figures)(
    'contradiction of itself',
    /(?<=- id: (war-dead-un)[^]*?)confidence: disputed/g,
    (all, id) => {
      return `${all}\n  contradictedBy: [${id}]`;
    },
  ),
  inTable(events)('confirmed without grounds', /(?<=\n)grounds: .*\n(?=[^;]*$)/g, () => ''),
];

/** What stands twice, and years that are none. */
const doubles: readonly Kind[] = [
  inBody('doubled line', /^.*[a-z].*$/gm, (all) => `${all}\n${all}`),
  inBody('doubled paragraph', /^.*[a-z].*$(?=\n\n|\n$)/gm, (all) => `${all}\n\n${all}`),
  inKeys(events)('doubled id in a key', /^(places|people): \[([a-z\d-]+)/gm, (all, _, id) => {
    return `${all}, ${id}`;
  }),
  inTable(control)(
    'doubled id in a table',
    /sources: \[([a-z\d-]+)/g,
    (all, id) => `${all}, ${id}`,
  ),
  inBody('doubled citation', citation, (_, id, more) => `[@${id}${more}; @${id}]`),
  inKeys(/^places\/(?!nubl)/)('two places of one name', /^name: .*$/gm, () => 'name: Nubl'),
  inKeys(/^people\/(?!hnc)/)('two people of one name', /^name: .*$/gm, () => 'name: Riad Hijab'),
  inTable(sources)('two sources of one address', /url: (?!.*undocs.org.S.RES.2254).*/g, () => {
    return 'url: https://undocs.org/S/RES/2254(2015)';
  }),
  inTable(sources)('doubled scheme', /url: https:/g, () => 'url: https://https:'),
  inBody(
    'year far ahead',
    /(?<=(?:January|February|March|December|November) )20(1\d)/g,
    (_, end) => {
      return `70${end}`;
    },
  ),
];

/** Timelines that show nothing, or years of nothing. */
const timelines: readonly Kind[] = [
  inBody('timeline without an event', /timeline:[\d/-]+/g, () => 'timeline:2015-10-02/2015-10-05'),
  inBody('timeline beyond the story', /timeline:[\d/-]+/g, () => 'timeline:2014-01-01/2017-01-01'),
];

const swap = (all: string): string =>
  `${all.slice(0, 1)}${all[2] ?? ''}${all[1] ?? ''}${all.slice(3)}`;

/** Slips of every day, of which some can be found. */
const slips: readonly Kind[] = [
  anywhere('letters of an id exchanged', /(?<=event:|place:|@)[a-z]{4,}/g, swap),
  anywhere('letter of a key gone', /^( *)([a-z])([a-zA-Z]+):(?= )/gm, (_, space, _first, rest) => {
    return `${space}${rest}:`;
  }),
  anywhere('digit of a date', /(?<=date: 2016-0)\d-(\d\d)/g, (all, day) => {
    return `${(Number(all[0]) % 9) + 1}-${day}`;
  }),
  anywhere('grade changed', /confidence: (confirmed|reported)/g, (_, grade) => {
    return `confidence: ${grade === 'reported' ? 'confirmed' : 'reported'}`;
  }),
  anywhere('side of a change exchanged', /to: (rebel groups|government and allies)/g, (_, side) => {
    return `to: ${side === 'rebel groups' ? 'government and allies' : 'rebel groups'}`;
  }),
  anywhere('place moved by half a degree', /(?<=lat: )(\d\d)\.(\d)/g, (_, whole, tenth) => {
    return `${whole}.${(Number(tenth) + 5) % 10}`;
  }),
  anywhere('place moved by ten degrees', /(?<=lat: )(\d)/g, (all) =>
    String((Number(all) + 1) % 10),
  ),
  inProse('day of a text changed', /\b(\d{1,2})(?= (?:January|February|March))/g, (all) => {
    return String((Number(all) % 28) + 1);
  }),
  inProse('another source', /(?<=@)(?!afp-20160201)[a-z]+-\d{8}/g, () => 'afp-20160201'),
  inProse('another record', /(?<=\(place:)(?!aleppo)[a-z-]+/g, () => 'aleppo'),
  inProse('line gone', /^.*[a-z].*\n/gm, () => ''),
  inProse('text cut short', /(?<=[a-z]{3} )[a-z][^]*$/g, () => ''),
  inProse('empty line gone', /\n\n/g, () => '\n'),
  inProse('not left out', /(?<=had |was |were )(?=[a-z])/g, () => 'not '),
];

/** Pictures of which something is not said. */
const uncredited: readonly Kind[] = [
  inBody('picture from elsewhere', /(?<=\()\.\.\/pictures(?=\/)/g, () => ''),
  inBody('picture without words', /(?<=!\[)[^\]]+(?=\]\(\.\.\/pictures)/g, () => ''),
  inTable(pictures)('picture without a credit', /^ {2}credit: .*\n/gm, () => ''),
  inTable(pictures)('entry of another picture', /(?<=^- id: )/gm, () => 'another-'),
];

export const mutations: readonly Kind[] = [
  ...marks,
  ...passages,
  ...dates,
  ...numbers,
  ...doubles,
  ...timelines,
  ...uncredited,
  ...slips,
];
