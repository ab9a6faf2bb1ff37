import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roomOf, violations } from './import-rules.ts';
import { reach } from './reach.ts';
import { neverInPages, rooms } from './rooms.ts';

const sources = globSync('*/**/*.{ts,tsx}', { exclude: ['node_modules/**', '.output/**', '.wxt/**'] })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('.') && !file.startsWith('node_modules/'));
const read = (file: string) => (/\.tsx?$/.test(file) ? readFileSync(file, 'utf8') : undefined);

test.each(Object.keys(rooms))('%s imports only what it may', (room) => {
  const files = sources.filter((file) => roomOf(file) === room);
  expect(files.flatMap((file) => violations(file, read(file) ?? ''))).toEqual([]);
});

test('every file lies in a room', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter((file) => roomOf(file) === undefined)).toEqual([]);
});

test.each(neverInPages.entrypoints)('%s carries nothing into pages that must stay out', (entrypoint) => {
  const reached = [...reach(entrypoint, read)];
  expect(reached.length).toBeGreaterThan(5);
  const forbidden = reached.filter(
    (file) =>
      neverInPages.rooms.some((room) => roomOf(file) === room) ||
      neverInPages.files.some((name) => name === file) ||
      file.startsWith('compromise'),
  );
  expect(forbidden).toEqual([]);
});

// Each of these breaks a rule: a check that lets one through has stopped checking.
test.each([
  ['matching/scan.ts', "import { Painter } from '../annotator/page/paint.ts';"],
  ['matching/scan.ts', "import { readFileSync } from 'node:fs';"],
  ['matching/scan.ts', "import nlp from 'compromise/three';"],
  ['annotator/page/page.ts', "import { react } from '../popover/react.ts';"],
  ['annotator/page/page.ts', "export { react } from '../popover/react.ts';"],
  ['annotator/page/page.ts', "const popover = await import('../popover/index.ts');"],
  ['annotator/popover/view.tsx', "import { parseEntry } from '../../glossary/entry.ts';"],
  ['annotator/session.ts', "import { browser } from 'wxt/browser';"],
  ['components/card.tsx', "import { parseSettings } from '../settings/settings.ts';"],
  ['components/card.tsx', "import { type Card, parse } from '../glossary/card.ts';"],
  ['settings/settings.ts', "import { browser } from 'wxt/browser';"],
  ['settings/settings.ts', 'chrome.storage.local.get();'],
  ['messaging/messages.ts', "import { browser } from 'wxt/browser';"],
  ['popup/start.tsx', 'void browser.tabs.query({});'],
  ['background/start.ts', "import { Card } from '../components/card.tsx';"],
  ['glossary/entry.ts', "import { parse } from 'yaml';"],
  ['language/tag.ts', "import { scan } from '../matching/scan.ts';"],
  ['elsewhere/thing.ts', ''],
])('catches in %s: %s', (file, source) => {
  expect(violations(file, source)).toHaveLength(1);
});

test.each([
  ['annotator/popover/view.tsx', "import type { Card } from '../../glossary/card.ts';"],
  ['components/card.tsx', "import { type Card } from '../glossary/card.ts';"],
  ['settings/store.ts', "import { browser } from 'wxt/browser'; browser.storage;"],
  ['matching/scan.test.ts', "import { test } from 'vitest';"],
])('lets pass in %s: %s', (file, source) => {
  expect(violations(file, source)).toEqual([]);
});

test('finds what is reached by a detour, and leaves out what is imported for its types', () => {
  const files: Record<string, string> = {
    'a.ts': "import { b } from './b.ts'; import type { d } from './d.ts';",
    'b.ts': "export * from './c.ts';",
    'c.ts': "import 'compromise'; import data from './cards.json';",
    'd.ts': "import 'preact';",
  };
  expect([...reach('a.ts', (file) => files[file])]).toEqual([
    'a.ts',
    'b.ts',
    'c.ts',
    'compromise',
    'cards.json',
  ]);
});
