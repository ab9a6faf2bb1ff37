/** What the files of a room may import. */
export interface Room {
  /** Other rooms, for their values and types. */
  readonly rooms?: readonly string[];
  /** Other rooms, for their types only. */
  readonly types?: readonly string[];
  /** Packages, by name or by the beginning of a name that ends in a slash or colon. */
  readonly packages?: readonly string[] | 'any';
}

const product = [
  'annotator',
  'annotator/page',
  'annotator/popover',
  'appearance',
  'background',
  'browse',
  'components',
  'glossary',
  'glossary/categories',
  'glossary/compiled',
  'matching',
  'messaging',
  'names',
  'options',
  'pages',
  'panel',
  'panel/open',
  'pictures',
  'popup',
  'search',
  'settings',
  'welcome',
];

/**
 * Who may import whom. A room is the longest of these paths that a file's own path begins with;
 * `glossary/categories` and `panel/open` are one file each: plain data that names things for everybody,
 * and the ways into the panel.
 */
export const rooms: Readonly<Record<string, Room>> = {
  annotator: {
    rooms: [
      'annotator/page',
      'annotator/popover',
      'appearance',
      'glossary/compiled',
      'matching',
      'messaging',
      'settings',
    ],
    types: ['glossary'],
  },
  'annotator/page': { rooms: ['matching'] },
  'annotator/popover': {
    rooms: ['components'],
    types: ['glossary', 'glossary/categories'],
    packages: ['#i18n', '@floating-ui/', 'preact'],
  },
  appearance: { rooms: ['glossary/categories'], types: ['settings'] },
  background: {
    rooms: [
      'appearance',
      'glossary',
      'glossary/categories',
      'glossary/compiled',
      'matching',
      'messaging',
      'panel/open',
      'search',
      'settings',
    ],
    packages: ['#i18n', 'wxt/browser'],
  },
  bench: { rooms: [...product, 'browsers', 'evaluation', 'files', 'language', 'scripts'], packages: 'any' },
  browse: {
    rooms: ['appearance', 'components', 'glossary/categories', 'pages', 'pictures', 'search'],
    types: ['glossary', 'matching'],
    packages: ['#i18n', 'preact'],
  },
  browsers: { packages: 'any' },
  components: {
    rooms: ['appearance'],
    types: ['components/gallery', 'glossary', 'glossary/categories', 'settings'],
    packages: ['#i18n', 'preact', 'punycode/'],
  },
  'components/gallery': {
    rooms: ['components'],
    types: ['glossary', 'glossary/categories', 'settings'],
    packages: ['@wxt-dev/i18n', 'preact', 'virtual:messages'],
  },
  entrypoints: { rooms: product, packages: ['wxt/'] },
  evaluation: { rooms: ['files', 'language', 'matching'], packages: ['node:', 'valibot'] },
  files: { rooms: ['matching'], packages: ['htmlparser2', 'node:'] },
  glossary: { rooms: ['glossary/categories', 'matching'], packages: ['valibot'] },
  'glossary/categories': {},
  'glossary/compile': {
    rooms: ['files', 'glossary', 'glossary/categories', 'language', 'matching'],
    packages: [
      '@mozilla/readability',
      '@valibot/to-json-schema',
      'csv-stringify',
      'linkedom',
      'marked',
      'node:',
      'valibot',
      'yaml',
    ],
  },
  'glossary/compiled': {},
  language: { packages: ['compromise'] },
  matching: {},
  messaging: {
    rooms: ['glossary/categories', 'shapes'],
    types: ['glossary', 'matching', 'settings'],
    packages: ['wxt/browser'],
  },
  names: { rooms: ['language', 'search'] },
  options: {
    rooms: ['appearance', 'components', 'glossary/categories', 'pages', 'settings'],
    packages: ['#i18n', 'preact', 'wxt/browser'],
  },
  pages: {
    rooms: ['annotator', 'annotator/popover', 'appearance', 'settings'],
    types: ['components'],
    packages: ['#i18n', 'wxt/browser'],
  },
  panel: {
    rooms: [
      'appearance',
      'components',
      'glossary/categories',
      'messaging',
      'names',
      'pages',
      'panel/open',
      'pictures',
      'search',
      'settings',
    ],
    types: ['glossary', 'language', 'matching'],
    packages: ['#i18n', 'preact', 'wxt/browser'],
  },
  'panel/open': { packages: ['wxt/browser'] },
  pictures: { types: ['glossary', 'glossary/categories'], packages: ['d3-force', 'd3-scale'] },
  popup: {
    rooms: [
      'appearance',
      'components',
      'glossary/categories',
      'messaging',
      'pages',
      'panel/open',
      'settings',
    ],
    packages: ['preact', 'wxt/browser'],
  },
  samples: {},
  scripts: {
    rooms: [...product, 'browsers', 'evaluation', 'files', 'glossary/compile', 'language'],
    packages: 'any',
  },
  search: {
    rooms: ['glossary/categories', 'glossary/compiled'],
    types: ['glossary', 'matching'],
    packages: ['minisearch'],
  },
  settings: { rooms: ['glossary/categories', 'shapes'], packages: ['wxt/browser'] },
  shapes: {},
  tests: {
    rooms: [...product, 'browsers', 'files', 'glossary/compile', 'language', 'scripts'],
    packages: 'any',
  },
  welcome: {
    rooms: ['appearance', 'components', 'pages', 'settings'],
    packages: ['#i18n', 'preact'],
  },
};

/** Files that may touch the browser's extension API, of rooms where not all may. */
export const browserFiles: Readonly<Record<string, readonly string[]>> = {
  messaging: ['messaging/channel.ts', 'messaging/counts.ts', 'messaging/lifetime.ts', 'messaging/line.ts'],
  settings: ['settings/store.ts'],
};

/** What a test beside the code may import on top of what its room may. */
export const testPackages = ['fast-check', 'happy-dom', 'vitest', 'wxt/testing/'];

/** What the content script must not carry along, however long the way there. */
export const neverInPages = {
  entrypoints: ['entrypoints/annotator.content/index.ts', 'entrypoints/popover.ts', 'entrypoints/story.ts'],
  rooms: [
    'background',
    'browse',
    'glossary/compile',
    'language',
    'names',
    'options',
    'pages',
    'panel',
    'pictures',
    'popup',
    'search',
    'welcome',
  ],
  files: ['glossary/compiled/cards.json'],
} as const;
