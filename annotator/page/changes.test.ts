// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type Changes, watchChanges } from './changes.ts';

/** A page that is watched, with what was reported of it, and a say in how long each report takes. */
function watched() {
  const stopped = new AbortController();
  const root = document.body.appendChild(document.createElement('main'));
  const reports: Changes[] = [];
  const held: ((ms: number) => void)[] = [];
  const onChange = (changes: Changes) => {
    reports.push(changes);
    return new Promise<number>((done) => held.push(done));
  };
  // What folding the changes takes is left out: on a busy machine it may be anything.
  watchChanges(onChange, { isHere: (node) => node.isConnected, signal: stopped.signal, now: () => 0 })(root);
  const add = (text: string) => root.appendChild(document.createElement('p')).append(text);
  /** Lets the handling of the latest report end. */
  const end = (ms: number) => held.shift()?.(ms);
  return { root, reports, add, end, stop: () => stopped.abort() };
}

const textsOf = ({ added }: Changes) => added.map(({ textContent }) => textContent);

test('what changes while a change is being handled is reported next, though nothing else happens', async () => {
  const { reports, add, end } = watched();
  add('one');
  add('two');
  await expect.poll(() => reports.length).toBe(1);
  add('three');
  await new Promise((turn) => setTimeout(turn, 100));
  // One at a time.
  expect(reports.length).toBe(1);
  end(1);
  await expect.poll(() => reports.length).toBe(2);
  expect(reports.map(textsOf)).toEqual([['one', 'two'], ['three']]);
});

test('changes that take long to handle are handled seldom: a page gets a twentieth of one core', async () => {
  const { reports, add, end } = watched();
  add('one');
  await expect.poll(() => reports.length).toBe(1);
  end(20);
  await new Promise((turn) => setTimeout(turn));
  const began = performance.now();
  add('two');
  await expect.poll(() => reports.length, { interval: 5 }).toBe(2);
  expect(performance.now() - began).toBeGreaterThan(395);
});

test('nothing is reported once it is over', async () => {
  const { root, reports, add, stop } = watched();
  add('one');
  stop();
  add('two');
  root.remove();
  await new Promise((turn) => setTimeout(turn, 100));
  expect(reports).toEqual([]);
});
