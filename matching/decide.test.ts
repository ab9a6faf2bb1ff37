import { expect, test } from 'vitest';
import { type Corrections, decide, pageIsOfSubject } from './decide.ts';
import type { Sense } from './lexicon.ts';
import type { OutRule, Read, Verdict } from './reading.ts';
import { Subject, shortText } from './subject.ts';

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
const open = (said: Partial<Extract<Verdict, { kind: 'open' }>> = {}): Verdict => ({
  kind: 'open',
  speaksFor: undefined,
  speaksAgainst: undefined,
  wanted: 0,
  ...said,
});
const out = (because: OutRule): Verdict => ({ kind: 'out', because, cue: 'a cue' });
const nato = senseOf('nato', 3);
const sweden = senseOf('sweden', 1);
const truce = senseOf('truce', 1, true);
const readOf = (sense: Sense, verdict: Verdict = open(), start = 0): Read => ({
  start,
  end: start + 5,
  alias: sense.id,
  sense,
  verdict,
  isLabel: false,
});

/** A page of a length that names entries of these weights at its beginning. */
function pageOf(length: number, weights: readonly number[] = []): Subject {
  const subject = new Subject();
  subject.pass(length);
  subject.add(
    weights.map((weight, at) => readOf(senseOf(`other-${at}`, weight), open(), at)),
    0,
  );
  return subject;
}

const far = 100_000;
const [short, long] = [100, far + 100];
const ruleOf = (read: Read, subject: Subject, more: { offset?: number; corrections?: Corrections } = {}) =>
  decide([read], { subject, offset: far, ...more })[0]?.reason.rule;

test('a match says where it stands, what it means, and why', () => {
  const read = readOf(nato, open({ speaksFor: 'allies', speaksAgainst: 'a court' }), 7);
  expect(decide([read], { subject: pageOf(long, [3, 3]), offset: 0 })).toEqual([
    {
      start: 7,
      end: 12,
      entry: 'nato',
      category: 'talks',
      reason: {
        alias: 'nato',
        taken: true,
        rule: 'fits',
        speaksFor: 'allies',
        speaksAgainst: 'a court',
        page: 6,
        neighbourhood: 6,
        neighbourhoodWanted: 2,
      },
    },
  ]);
});

test('what its own words rule out is left, for that reason', () => {
  const [match] = decide([readOf(nato, out('idiom'))], { subject: pageOf(long, [3, 3, 3, 3]), offset: far });
  expect(match?.reason).toMatchObject({
    taken: false,
    rule: 'idiom',
    speaksFor: undefined,
    speaksAgainst: 'a cue',
    neighbourhood: undefined,
  });
});

test('a name that is the subject’s own is taken on any page; another waits for a page of the subject', () => {
  expect(ruleOf(readOf(nato), pageOf(long))).toBe('fits');
  expect(ruleOf(readOf(sweden), pageOf(long))).toBe('page about something else');
  expect(ruleOf(readOf(sweden), pageOf(long, [3, 3, 1]))).toBe('page about something else');
  expect(ruleOf(readOf(sweden), pageOf(long, [3, 3, 2]))).toBe('fits');
});

test('a shorter page has to say less', () => {
  // A quarter of the way from a short text to a long one, a quarter of the weight will do.
  expect(ruleOf(readOf(sweden), pageOf(1449, [2]))).toBe('fits');
  expect(ruleOf(readOf(sweden), pageOf(1449, [1]))).toBe('page about something else');
  expect(ruleOf(readOf(sweden), pageOf(short))).toBe('fits');
});

test('the longest of short pages is not asked what it is about', () => {
  const reasonOn = (length: number) =>
    decide([readOf(sweden, open({ wanted: 1 }))], { subject: pageOf(length), offset: far })[0]?.reason;
  expect(reasonOn(shortText - 1)).toMatchObject({ rule: 'everyday word', pageWanted: undefined });
  expect(reasonOn(shortText)).toMatchObject({ rule: 'page about something else', pageWanted: 8 / 3400 });
});

test('the neighbourhood is that of the place in its block', () => {
  const subject = pageOf(long);
  subject.add([readOf(senseOf('near', 3))], 2000);
  const both = open({ speaksFor: 'allies', speaksAgainst: 'a court' });
  const rule = (start: number) =>
    decide([readOf(nato, both, start)], { subject, offset: 600 })[0]?.reason.rule;
  expect([rule(0), rule(600), rule(2000)]).toEqual(['other sense', 'fits', 'fits']);
});

test('while a page is read, what it has not said yet is not held to say nothing', () => {
  const subject = pageOf(1449, [2]);
  const rule = (partly: boolean) =>
    decide([readOf(sweden)], { subject, offset: far, partly })[0]?.reason.rule;
  expect(rule(true)).toBe('page about something else');
  expect(rule(false)).toBe('fits');
});

test('while a page is read, and is short so far, a name that wants company waits for it', () => {
  const rule = (length: number, weights: readonly number[], partly: boolean) => {
    const read = readOf(nato, open({ wanted: 2 }));
    return decide([read], { subject: pageOf(length, weights), offset: far, partly })[0]?.reason.rule;
  };
  // It may end here, and then this is what holds.
  expect([rule(short, [], true), rule(short, [], false)]).toEqual(['everyday word', 'everyday word']);
  expect([rule(long, [], true), rule(long, [], false)]).toEqual(['fits', 'fits']);
});

test('an everyday word wants company near it, less of it on a page that is plainly of the subject', () => {
  const [some, plain] = [
    [3, 3, 3],
    [3, 3, 3, 3, 2],
  ];
  expect(plain.reduce((sum, weight) => sum + weight)).toBe(pageIsOfSubject);
  const near = (weights: readonly number[], there: number) => {
    const subject = pageOf(long, weights);
    subject.add([readOf(senseOf('near', there))], far + 20);
    return ruleOf(readOf(truce), subject);
  };
  expect(ruleOf(readOf(truce), pageOf(long, some))).toBe('everyday word');
  expect(near(some, 3)).toBe('everyday word');
  expect(near(some, 4)).toBe('fits');
  expect(near(plain, 1)).toBe('everyday word');
  expect(near(plain, 2)).toBe('fits');
  // A cue for it in its own sentence is worth two.
  const spoken = readOf(truce, open({ speaksFor: 'a front' }));
  expect(ruleOf(spoken, pageOf(long, some))).toBe('everyday word');
  expect(ruleOf(spoken, pageOf(long, plain))).toBe('fits');
});

test('an everyday word is left on a page that names nothing of the subject’s own', () => {
  const subject = pageOf(long, [1, 1, 1, 1, 1, 1, 1, 1]);
  expect(ruleOf(readOf(sweden), subject)).toBe('fits');
  const [match] = decide([readOf(truce)], { subject, offset: 0 });
  expect(match?.reason.rule).toBe('page names nothing of the subject’s own');
});

test('in a short text a word needs the company that its own sentence does not give', () => {
  const subject = pageOf(short, [2]);
  const rule = (wanted: number) =>
    decide([readOf(truce, open({ wanted }))], { subject, offset: 0 })[0]?.reason.rule;
  expect([rule(0), rule(2), rule(3)]).toEqual(['fits', 'fits', 'everyday word']);
});

test('where a sentence speaks for and against, its neighbours decide', () => {
  const both = readOf(nato, open({ speaksFor: 'allies', speaksAgainst: 'a court' }), 7);
  const rule = (weight: number, offset: number) =>
    decide([both], { subject: pageOf(long, [weight]), offset })[0]?.reason.rule;
  expect([rule(1, 0), rule(2, 0), rule(2, far)]).toEqual(['other sense', 'fits', 'other sense']);
});

test('of a state, which is told of in many ways, half as many will do', () => {
  const both = open({ speaksFor: 'allies', speaksAgainst: 'a court' });
  const rule = (category: string, weights: readonly number[]) =>
    decide([readOf({ ...sweden, category }, both, 7)], { subject: pageOf(short, weights), offset: 0 })[0]
      ?.reason.rule;
  expect(rule('talks', [1])).toBe('other sense');
  expect(rule('states', [1])).toBe('fits');
  expect(rule('states', [])).toBe('other sense');
});

test('what was marked in a block before it changed stays, unless its own words rule it out', () => {
  const kept = new Set(['truce']);
  const rule = (verdict: Verdict) =>
    decide([readOf(truce, verdict)], { subject: pageOf(long), offset: far, kept })[0]?.reason.rule;
  expect(rule(open())).toBe('fits');
  expect(rule(out('longer name'))).toBe('longer name');
  expect(rule(open({ speaksAgainst: 'a court' }))).toBe('other sense');
});

const said = (alias?: 'never' | 'always', entry?: string): Corrections => ({
  aliases: new Map(alias ? [['truce', alias]] : []),
  entries: new Set(entry ? [entry] : []),
});

test.each([
  [said('never'), open(), 'never, said the reader', false],
  [said(undefined, 'truce'), open(), 'never, said the reader', false],
  [said('always', 'truce'), open(), 'never, said the reader', false],
  [said('always'), open(), 'always, said the reader', true],
  [said('always'), out('other sense'), 'always, said the reader', true],
  [said('always'), out('idiom'), 'always, said the reader', true],
  [said('always'), out('address'), 'address', false],
  [said('always'), out('longer name'), 'longer name', false],
  [said(undefined, 'nato'), open(), 'page about something else', false],
])('what the reader said goes first: %#', (corrections, verdict, rule, taken) => {
  const [match] = decide([readOf(truce, verdict)], { subject: pageOf(long), offset: far, corrections });
  expect(match?.reason).toMatchObject({ rule, taken });
});
