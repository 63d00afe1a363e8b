import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/**
 * The rooms of src/ from the ground up: files of a room import from their own and from rooms named
 * before it. Files that stand in src/ itself belong to no room.
 */
const rooms = [
  'model',
  'markdown',
  'fonts',
  'content',
  'editing',
  'dev',
  'page-state',
  'draw',
  'browser',
  'lazy-loading',
  'map/layout',
  'map/draw',
  'map/data',
  'map/client',
  'timeline/layout',
  'timeline/draw',
  'timeline/client',
  'glance/layout',
  'glance/draw',
  'share-images',
  'exports',
  'components',
  'pictures',
  'accusations',
  'statements',
  'sides',
  'glance',
  'timeline',
  'map',
  'link-previews',
  'search',
  'embeds',
  'sharing',
  'structured-data',
  'publish',
  'articles',
  'layouts',
  'pages',
];

/** The map and the timeline do not know each other's inner rooms. */
const twins = { map: 'timeline', timeline: 'map' };

/** Whether a room has rooms of its own, which stand in a place of their own in the order. */
const hasRooms = (room) => rooms.some((other) => other.startsWith(`${room}/`));

/** For a room the addresses that its files may not import, as the source of a regular expression. */
function forbiddenIn(room) {
  const [top, inner] = room.split('/');
  const later = rooms.slice(rooms.indexOf(room) + 1);
  const outside = later
    .filter((other) => other.split('/')[0] !== top)
    .map((other) => (hasRooms(other) ? `${other}/[^/]+$` : `${other}/`));
  const twin = top in twins ? [`${twins[top]}/`] : [];
  const inside = later.filter((other) => inner && other.startsWith(`${top}/`));
  return [
    `^(\\.\\./)+(${[...outside, ...twin].join('|') || 'nothing'})`,
    ...inside.map((other) => `^\\.\\./${other.split('/')[1]}/`),
  ].join('|');
}

const roomsInOrder = rooms.map((room) => ({
  files: [`src/${room}/${hasRooms(room) ? '*' : '**/*'}.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: forbiddenIn(room),
            message: `src/${room}/ may not import from there: see the order of rooms in eslint.config.mjs.`,
          },
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores(['dist/', 'dist.next/', 'dist.former/', '.astro/', 'node_modules/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,astro}'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { '@typescript-eslint/consistent-type-imports': 'error' },
  },
  ...astro.configs.recommended,
  // The parser of components has no project service; src/jsx.d.ts tells it what an element is.
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { project: true, projectService: false } },
  },
  // The script of a component has no types, so it only imports a file that has.
  {
    files: ['**/*.astro/*.ts'],
    extends: [typescript.configs.disableTypeChecked],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > :not(ImportDeclaration)',
          message: 'Write it in a file that the script imports, where the typed rules reach it.',
        },
      ],
    },
  },
  ...roomsInOrder,
);
