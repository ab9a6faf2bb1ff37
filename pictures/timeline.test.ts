import { expect, test } from 'vitest';
import { layOutTimeline } from './timeline.ts';

const width = 270;
const dates = ['1949-04-04', '2014-03-18', '1991', '2022-02-24', '2022-02-24', '2025-03', '2014-09-05'];
const { dots, rows, ticks } = layOutTimeline(
  dates.map((date) => ({ date })),
  { width },
);

test('dates stand in order, the oldest at the beginning and the newest at the end', () => {
  expect(dots.map(({ dated }) => dated.date)).toEqual([...dates].sort());
  const places = dots.map(({ x }) => x);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBe(0);
  expect(places.at(-1)).toBe(1);
});

test('recent years have more room than old ones', () => {
  const at = (date: string) => dots.find(({ dated }) => dated.date === date)?.x ?? Number.NaN;
  expect(at('2025-03') - at('2022-02-24')).toBeGreaterThan(at('1991') - at('1949-04-04'));
});

test('none lies on another', () => {
  for (const a of dots) {
    for (const b of dots) {
      if (a !== b && a.row === b.row) expect(Math.abs(a.x - b.x) * width).toBeGreaterThanOrEqual(15);
    }
  }
  expect(rows).toBe(2);
});

test('the years under the line have room, and lie within it', () => {
  expect(ticks.length).toBeGreaterThan(3);
  for (const [at, { year, x }] of ticks.entries()) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(1);
    const next = ticks[at + 1];
    if (!next) continue;
    expect(next.year).toBeGreaterThan(year);
    expect((next.x - x) * width).toBeGreaterThanOrEqual(42);
  }
});

test.each([[[]], [['2022-02-24']], [['2022', '2022']]])('%j is laid out without a hitch', (few) => {
  const layout = layOutTimeline(
    few.map((date) => ({ date })),
    { width },
  );
  expect(layout.dots).toHaveLength(few.length);
  for (const { x } of [...layout.dots, ...layout.ticks]) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(1);
  }
});

test('what is no date is left out', () => {
  expect(layOutTimeline([{ date: 'soon' }, { date: '2022' }], { width }).dots).toHaveLength(1);
});
