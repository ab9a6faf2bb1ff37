import { expect, test } from 'vitest';
import type { Sense } from './lexicon.ts';
import type { Read, Verdict } from './reading.ts';
import { Subject, shortText } from './subject.ts';

const open: Verdict = { kind: 'open', speaksFor: undefined, speaksAgainst: undefined, wanted: 0 };
const out: Read['verdict'] = { kind: 'out', because: 'idiom', cue: '' };
const nothing = { numbers: new Set<number>(), bits: 0 };
const senseOf = (id: string, subject: number, everyday = false): Sense => ({
  id,
  category: 'talks',
  subject,
  everyday,
  alone: [],
  initials: new Set(),
  never: undefined,
  near: nothing,
  notNear: nothing,
});
const nato = senseOf('nato', 3);
const minsk = senseOf('minsk', 2);
const abroad = senseOf('abroad', 1);
const truce = senseOf('truce', 1, true);
const talks = senseOf('talks', 1, true);
const readAt = (start: number, sense: Sense, verdict: Verdict = open): Read => ({
  start,
  end: start + 4,
  alias: sense.id,
  sense,
  verdict,
  isLabel: false,
});

test('text follows text, with a character between blocks, and can be taken back', () => {
  const subject = new Subject();
  expect([subject.pass(10), subject.pass(5), subject.pass(0), subject.pass(1)]).toEqual([0, 11, 17, 18]);
  expect(subject.length).toBe(20);
  subject.takeBack(5);
  expect(subject.length).toBe(14);
  subject.takeBack(1000);
  expect(subject.length).toBe(0);
});

test('a text is short up to a length, counted with its silence', () => {
  const subject = new Subject();
  subject.pass(shortText - 1);
  expect(subject.isShort).toBe(true);
  subject.pass(0);
  expect(subject.isShort).toBe(false);
});

test('a page is about the subject by its distinct entries, however often it names them', () => {
  const subject = new Subject();
  expect([subject.ofPage, subject.isNamed]).toEqual([0, false]);
  subject.add([readAt(0, nato), readAt(10, nato), readAt(20, minsk)], 0);
  expect(subject.ofPage).toBe(5);
  subject.add([readAt(0, nato)], 100);
  expect(subject.ofPage).toBe(5);
});

test('what is ruled out, or says nothing of the subject, counts for nothing', () => {
  const subject = new Subject();
  const reads = [readAt(0, nato, out), readAt(10, senseOf('state', 0))];
  subject.add(reads, 0);
  expect([subject.ofPage, subject.isNamed, subject.around(0, '')]).toEqual([0, false, 0]);
  subject.add([readAt(5, minsk)], 0);
  subject.remove(reads, 0);
  expect([subject.ofPage, subject.around(0, '')]).toEqual([2, 2]);
});

test('everyday words count as far as names do, and no further', () => {
  const subject = new Subject();
  subject.add([readAt(0, truce), readAt(10, talks)], 0);
  expect([subject.ofPage, subject.isNamed]).toEqual([0, false]);
  subject.add([readAt(20, abroad)], 0);
  expect([subject.ofPage, subject.isNamed]).toEqual([2, false]);
  subject.add([readAt(30, minsk)], 0);
  expect([subject.ofPage, subject.isNamed]).toEqual([5, true]);
  subject.add([readAt(40, senseOf('blockade', 2, true))], 0);
  expect(subject.ofPage).toBe(6);
});

test('what a block said can be taken back, mention by mention', () => {
  const subject = new Subject();
  const first = [readAt(0, nato), readAt(8, minsk)];
  const second = [readAt(3, nato), readAt(9, truce)];
  subject.add(first, 0);
  subject.add(second, 50);
  expect(subject.ofPage).toBe(6);
  subject.remove(first, 0);
  expect([subject.ofPage, subject.isNamed]).toEqual([4, true]);
  expect(subject.around(60, '')).toBe(4);
  subject.remove(second, 50);
  expect([subject.ofPage, subject.isNamed, subject.around(60, '')]).toEqual([0, false, 0]);
  // Of two mentions in one block, the one that is taken back goes.
  const both = [readAt(0, nato), readAt(2000, nato)];
  subject.add(both, 0);
  subject.remove([readAt(2000, nato)], 0);
  expect([subject.around(0, ''), subject.around(2000, '')]).toEqual([3, 0]);
  // What was never counted is not taken back from others.
  subject.remove([readAt(0, nato, out), readAt(0, senseOf('nato', 0))], 0);
  expect(subject.ofPage).toBe(3);
  subject.remove([readAt(0, nato)], 0);
  // Taken back twice, nothing more goes.
  subject.add(first, 0);
  subject.remove(second, 50);
  expect(subject.ofPage).toBe(5);
  subject.remove(first, 0);
  // Of two at one place, the one that is taken back goes.
  subject.add([readAt(0, nato)], 0);
  subject.add([readAt(0, minsk)], 0);
  subject.remove([readAt(0, minsk)], 0);
  expect([subject.ofPage, subject.around(0, '')]).toEqual([3, 3]);
});

test('a place is about the subject by what stands around it, its own entry left out', () => {
  const subject = new Subject();
  subject.add([readAt(0, nato), readAt(20, nato), readAt(40, minsk)], 1000);
  subject.add([readAt(0, abroad)], 3000);
  expect(subject.around(1000, '')).toBe(5);
  expect(subject.around(1000, 'nato')).toBe(2);
  expect(subject.around(3000, '')).toBe(1);
  expect(subject.around(2000, '')).toBe(0);
  // To the last character that is in reach, on either side.
  expect(subject.around(1940, '')).toBe(2);
  expect(subject.around(1941, '')).toBe(0);
  expect(subject.around(100, '')).toBe(3);
  expect(subject.around(99, '')).toBe(0);
  expect(subject.around(1020, '', 19)).toBe(3);
  // Each question counts anew.
  expect(subject.around(1000, '')).toBe(5);
});

test('around a place too, everyday words count only as far as names do', () => {
  const subject = new Subject();
  subject.add([readAt(0, truce), readAt(10, talks), readAt(20, abroad)], 0);
  expect(subject.around(0, '')).toBe(2);
  expect(subject.around(0, 'abroad')).toBe(0);
});

test('an everyday word that is the subject’s own vouches as a name does', () => {
  const subject = new Subject();
  subject.add([readAt(0, senseOf('membership', 3, true)), readAt(10, talks)], 0);
  expect([subject.ofPage, subject.isNamed, subject.around(0, 'talks')]).toEqual([4, true, 3]);
});

test('blocks may come in any order', () => {
  const [one, other] = [new Subject(), new Subject()];
  const blocks = [
    [[readAt(0, nato)], 0],
    [[readAt(0, minsk), readAt(30, talks)], 900],
    [[readAt(0, truce)], 1900],
  ] as const;
  for (const [reads, at] of blocks) one.add(reads, at);
  for (const [reads, at] of blocks.toReversed()) other.add(reads, at);
  for (const place of [0, 850, 900, 1000, 1801, 2000, 2900]) {
    expect([place, other.around(place, '')]).toEqual([place, one.around(place, '')]);
  }
});
