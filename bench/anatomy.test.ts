import { expect, test } from 'vitest';
import { anatomy, anatomyByClock, byKind, within } from './anatomy.ts';
import type { TraceEvent } from './trace.ts';

/** An event, in milliseconds; on a processor all the time unless something else is said. */
function event(name: string, from: number, to: number, busy = to - from): TraceEvent {
  const times = { ts: from * 1000, dur: (to - from) * 1000, tdur: busy * 1000 };
  return { name, cat: 'test', pid: 1, tid: 1, args: {}, ...times };
}

// A task of 20 ms: a script that compiles and collects, then style and layout; then 5 ms of nothing.
const task = [
  event('ThreadControllerImpl::RunTask', 0, 20),
  event('FunctionCall', 1, 11),
  event('V8.CompileFunction', 2, 5),
  event('V8.GCScavenger', 6, 8),
  event('V8.GC_SCAVENGER_SCAVENGE', 6, 7),
  event('UpdateLayoutTree', 12, 15),
  event('NobodyKnows', 13, 14),
  event('Layout', 15, 19),
];

test('each kind has the time that those within it do not have', () => {
  expect(Object.fromEntries(anatomy(task))).toEqual({
    'running script': 5,
    compiling: 3,
    'collecting garbage': 2,
    style: 3,
    layout: 4,
    other: 3,
  });
});

test('events may come in any order, and those without a duration say nothing', () => {
  const instant = { ...event('Layout', 3, 3), dur: 0 };
  expect(anatomy([instant, ...task].reverse())).toEqual(anatomy(task));
});

test('time off the processor does not count, but by the clock it does', () => {
  const slow = [event('FunctionCall', 0, 10, 4), event('Layout', 6, 8, 1)];
  expect(anatomy(slow).get('running script')).toBe(3);
  expect(anatomyByClock(slow, { from: 0, to: 10_000 }).get('running script')).toBe(8);
});

test('a part of a trace by the clock is cut out, and what nobody did was waiting', () => {
  const part = anatomyByClock([...task, event('Paint', 25, 40)], { from: 10_000, to: 30_000 });
  expect(Object.fromEntries([...part].filter(([, time]) => time > 0))).toEqual({
    'running script': 1,
    style: 3,
    layout: 4,
    other: 2,
    painting: 5,
    'nothing: it waited': 5,
  });
});

test('what lies within stretches is told from what reaches beyond them', () => {
  const names = within(task, [{ from: 1000, to: 11_000 }]).map(({ name }) => name);
  expect(names).toEqual(['FunctionCall', 'V8.CompileFunction', 'V8.GCScavenger', 'V8.GC_SCAVENGER_SCAVENGE']);
});

test('a profile holds the means of each column, and their sum', () => {
  const profile = byKind(
    { 'with us, ms': [anatomy(task), anatomy(task.slice(0, 2))], 'without us, ms': [anatomy([])] },
    { title: 'A task', of: ['task'] },
  );
  expect(profile.heads).toEqual(['what the main thread was at', 'with us, ms', 'without us, ms']);
  expect(profile.lines).toContainEqual(['running script', 7.5, 0]);
  expect(profile.lines).toContainEqual(['layout', 2, 0]);
  expect(profile.lines.at(-1)).toEqual(['in all', 20, 0]);
  expect(profile.lines.map(([kind]) => kind)).not.toContain('painting');
});
