import { expect, test } from 'vitest';
import { beginSlice, cursorOver, inSlices, nextTurn } from './slices.ts';

/** A clock that only the work itself moves on. */
function clock() {
  let time = 0;
  return { now: () => time, pass: (ms: number) => (time += ms) };
}

const numbers = (count: number) => cursorOver(Array.from({ length: count }, (_, at) => at));
const { signal } = new AbortController();

test('work that takes long gives the page its turn every few milliseconds, and is done to the end', async () => {
  const { now, pass } = clock();
  const done: number[] = [];
  const slices: number[] = [];
  let began = 0;
  const onSlice = () => {
    slices.push(now() - began);
    began = now();
  };
  await inSlices(numbers(100), (item) => pass(1) > 0 && done.push(item) > 0, { signal, now, onSlice });
  expect(done).toEqual(Array.from({ length: 100 }, (_, at) => at));
  expect(slices.length).toBeGreaterThan(18);
  expect(Math.max(...slices)).toBeLessThanOrEqual(5);
});

test('other tasks do have their turn in between', async () => {
  const { now, pass } = clock();
  const told: string[] = [];
  const other = setInterval(() => told.push('page'), 0);
  const work = () => {
    pass(7);
    told.push('work');
    return true;
  };
  // As long as it takes for a timer to be due, however fast the machine is; or for it to be plain that none will be.
  const items = { next: () => (told.at(-1) === 'page' || told.length > 100_000 ? undefined : 1) };
  await inSlices(items, work, { signal, now });
  clearInterval(other);
  expect(told.at(-1)).toBe('page');
  expect(told[0]).toBe('work');
});

test('work that takes next to nothing is not asked the time after each item', async () => {
  let asked = 0;
  const now = () => {
    asked++;
    return 0;
  };
  await inSlices(numbers(1600), () => false, { signal, now });
  expect(asked).toBeLessThanOrEqual(101);
  expect(asked).toBeGreaterThan(50);
});

test('work of many small items gives way too', async () => {
  const { now, pass } = clock();
  let slices = 0;
  const work = () => pass(0.5) < 0;
  await inSlices(numbers(160), work, { signal, now, onSlice: () => slices++ });
  expect(slices).toBeGreaterThanOrEqual(9);
});

test('what others did meanwhile is told, and does not shorten the next slice', async () => {
  const { now, pass } = clock();
  let slices = 0;
  const work = (item: number) => {
    if (item % 4 === 3) queueMicrotask(() => pass(50));
    return pass(1) > 0;
  };
  const waited = await inSlices(numbers(21), work, { signal, now, onSlice: () => slices++ });
  expect(slices).toBe(5);
  expect(waited).toBe(250);
});

test('stops at once when the signal aborts', async () => {
  const { now, pass } = clock();
  const stopped = new AbortController();
  const done: number[] = [];
  const work = (item: number) => {
    done.push(item);
    if (item === 9) stopped.abort();
    return pass(1) > 0;
  };
  await inSlices(numbers(100), work, { signal: stopped.signal, now });
  expect(done.at(-1)).toBe(9);
});

test('works that follow one another share a slice, and what is done where one begins counts in it', async () => {
  const { now, pass } = clock();
  const slice = beginSlice(now);
  const began: number[] = [];
  const onSlice = () => {
    began.push(now());
    pass(3);
  };
  for (let work = 0; work < 5; work++)
    await inSlices(numbers(1), () => pass(1) > 0, { signal, now, slice, onSlice });
  expect(began).toEqual([4, 8]);
});

test('a frame whose page has given way asks its window for nothing to give up its turn', async () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'MessageChannel') as PropertyDescriptor;
  const get = () => {
    throw new Error('Permission denied to access property "MessageChannel" on cross-origin object');
  };
  Object.defineProperty(globalThis, 'MessageChannel', { configurable: true, get });
  try {
    await expect(nextTurn()).resolves.toBeUndefined();
  } finally {
    Object.defineProperty(globalThis, 'MessageChannel', own);
  }
});
