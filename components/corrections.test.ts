import { expect, test } from 'vitest';
import { correctionsFor } from './corrections.ts';

const name = { alias: 'Putin', always: false };

test('a name that is marked wherever it stands cannot be marked more often', () => {
  expect(correctionsFor(name)).toEqual(['not-here', 'never-alias', 'never-entry']);
  expect(correctionsFor({ ...name, support: 'page' })).not.toContain('always-alias');
});

test.each([{ cue: 'Russia' }, { support: 'near' } as const])(
  'what its surroundings decide can: %o',
  (why) => {
    expect(correctionsFor({ ...name, ...why })).toEqual([
      'not-here',
      'always-alias',
      'never-alias',
      'never-entry',
    ]);
  },
);

test('what is always marked can be left to its surroundings again', () => {
  expect(correctionsFor({ ...name, always: true })).toEqual([
    'not-here',
    'sometimes-alias',
    'never-alias',
    'never-entry',
  ]);
});
