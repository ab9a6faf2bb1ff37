import { expect, it } from 'vitest';
import { findMatches } from './find-matches.ts';
import { buildLexicon } from './lexicon.ts';
import { writtenLists } from './written-lists.ts';

const lexicon = buildLexicon('en', {
  words: { ...writtenLists, openers: ['Against', '*ly'], pasts: ['met', 'came'], retinue: ['plan*'] },
  cues: { politics: ['@front'], front: ['shelling'] },
  entries: [
    { id: 'nato', category: 'organisations', aliases: ['NATO'], subject: 3 },
    { id: 'kremlin', category: 'organisations', aliases: ['Kremlin'], subject: 3 },
    { id: 'black-sea', category: 'places', aliases: ['Black Sea'], subject: 3 },
    { id: 'russia', category: 'states', aliases: ['Russians'], subject: 3 },
  ],
});

function marked(text: string): string[] {
  const found = findMatches([{ text }], lexicon).flat();
  return found.filter(({ reason }) => reason.taken).map(({ start, end }) => text.slice(start, end));
}

it.each([
  // A noun that it describes.
  ['The NATO single came out.', []],
  ['The NATO single came out, under shelling.', ['NATO']],
  ['The NATO single met the Russians.', ['NATO', 'Russians']],
  ['The NATO met him.', ['NATO']],
  ['The NATO plans are out.', ['NATO']],
  ['The NATO straps are out.', []],
  ['The NATO bus came.', []],
  ['The NATO glass came.', []],
  ['The NATO plan came.', ['NATO']],
  ['The NATO strap, grey, came.', []],
  ['The NATO against him.', ['NATO']],
  ['The NATO quickly came.', ['NATO']],
  ['The NATO wants him.', ['NATO']],
  ['The NATO, strap and all.', ['NATO']],
  ['The anti-NATO strap came.', ['NATO']],
  ['The Black Sea bass is out.', []],
  ['The Black Sea bass came.', ['Black Sea']],
  ['The Russians queue.', ['Russians']],
  ['NATO weather', ['NATO']],
  ['NATO weather came.', []],
  // What is said of it.
  ['It was a small Kremlin', []],
  ['An old Kremlin', []],
  ['It was the small Kremlin', ['Kremlin']],
  ['It was a, Kremlin', ['Kremlin']],
  ['He was a deputy; Kremlin', ['Kremlin']],
  // A name that goes on.
  ['The Kremlin of Kazan', []],
  ['The Kremlin on the Hudson', []],
  ['The Kremlin of kazan', ['Kremlin']],
  ['The Kremlin by Kazan', ['Kremlin']],
  ['The Kremlin of Russians', ['Kremlin', 'Russians']],
  ['The NATO Bobsled of them', []],
  ['The Kremlin of', ['Kremlin']],
  // What something else is called.
  ['The horse Kremlin, a mare,', []],
  ['In the Kremlin, a clock', ['Kremlin']],
  ['For Kremlin, a clock', ['Kremlin']],
  ['The Kremlin, the clock', ['Kremlin']],
  ['The ram, Kremlin, came', []],
  ['The ram, Kremlin came', ['Kremlin']],
  ['By it, Kremlin, by', ['Kremlin']],
  ['The Ram, Kremlin, came', ['Kremlin']],
])('a name that stands as no actor wants company: “%s”', (text, names) => {
  expect(marked(text)).toEqual(names);
});
