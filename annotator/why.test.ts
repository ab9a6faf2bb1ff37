import { expect, test } from 'vitest';
import type { Match, Reason } from '../matching/decide.ts';
import { whyOf } from './why.ts';

const text = 'NATO-led talks: a pledge like Article 5 binds Ukraine’s allies.';
const start = text.indexOf('Article 5');
const fits: Reason = { alias: 'Article 5', taken: true, rule: 'fits', page: 0 };
const match = (reason: Partial<Reason>): Match => ({
  start,
  end: start + 'Article 5'.length,
  entry: 'nato-article-5',
  category: 'agreements',
  reason: { ...fits, ...reason },
});

test('names the written form, and nothing where nothing else was weighed', () => {
  expect(whyOf(match({}), text)).toEqual({ alias: 'Article 5', always: false });
});

test.each([
  ['the cue as the page has it, whole', { speaksFor: 'nato' }, { cue: 'NATO' }],
  ['a cue that is the beginning of a word', { speaksFor: 'Ukrain' }, { cue: 'Ukraine' }],
  ['not the word itself', { speaksFor: 'Article' }, { cue: undefined }],
  [
    'a cue that the page writes otherwise, as the glossary has it',
    { speaksFor: 'NATO led' },
    { cue: 'NATO led' },
  ],
  ['a cue with signs in it', { speaksFor: '(allies)' }, { cue: '(allies)' }],
  ['the words close by, where they were asked', { neighbourhood: 5, page: 20 }, { support: 'near' }],
  ['the page, where it is plainly about the subject', { page: 14 }, { support: 'page' }],
  ['not a page that only touches on it', { page: 13 }, { support: undefined }],
  ['the reader’s own word', { rule: 'always, said the reader' }, { always: true }],
])('says %s', (_name, reason, expected) => {
  expect(whyOf(match(reason), text)).toMatchObject(expected);
});

test('of several cues takes the nearest', () => {
  const near = 'Peace, they said; peaceful Minsk, with many peacekeepers far away.';
  const at = near.indexOf('Minsk');
  expect(whyOf({ ...match({ speaksFor: 'peace' }), start: at, end: at + 5 }, near).cue).toBe('peaceful');
});
