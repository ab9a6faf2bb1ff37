import { expect, test } from 'vitest';
import { byFunction, type CpuProfile } from './profile.ts';
import { firstRuns } from './timeline.ts';

const origin = 'chrome-extension://ours';
const frame = (functionName: string, url = '', scriptId = '1') => ({
  callFrame: { functionName, url, scriptId },
});

// Ours calls a function of the browser's and one without a name; a page's script runs too.
const sampled: CpuProfile = {
  startTime: 1_000_000,
  nodes: [
    { id: 1, ...frame('(root)'), children: [2, 5, 6, 7] },
    { id: 2, ...frame('read', `${origin}/annotator.js`), children: [3, 4] },
    { id: 3, ...frame('getClientRects') },
    { id: 4, ...frame('', `${origin}/annotator.js`) },
    { id: 5, ...frame('look', 'http://page') },
    { id: 6, ...frame('(garbage collector)') },
    { id: 7, ...frame('(idle)') },
    { id: 8, ...frame('read', `${origin}/annotator.js`, '2') },
  ],
  samples: [7, 8, 2, 2, 3, 4, 5, 6, 7],
  timeDeltas: [1000, 1000, 4000, 4000, 2000, 4000, 8000, 2000, 9000],
};

test('a function has its own share of the script that counts, what it calls of the browser’s included', () => {
  const { lines } = byFunction([sampled], { title: 'Reading', of: ['reading'], origin });
  const shares = Object.fromEntries(lines.map(([name, share]) => [name, Math.round(share ?? 0)]));
  // 17 ms in all: 9 of reading, 4 of its callback, 2 of the browser's, 2 of garbage.
  expect(shares).toEqual({
    '`read`': 53,
    '`callback of read`': 24,
    '`getClientRects`': 12,
    '`(garbage collector)`': 12,
    '0 more': 0,
  });
});

test('every script counts where no origin is given, and what is not shown is summed up', () => {
  const { lines } = byFunction([sampled], { title: 'All', of: ['all'] });
  expect(lines.map(([name]) => name)).toContain('`look`');
  expect(lines.reduce((sum, [, share]) => sum + (share ?? 0), 0)).toBeCloseTo(100);
});

test('first runs are told by the page’s clock, of the script that ran longest', () => {
  const first = firstRuns(sampled, { origin, pageBegan: 500_000 });
  expect([...first]).toEqual([
    ['read', 506],
    ['', 516],
  ]);
});
