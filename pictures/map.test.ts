import { expect, test } from 'vitest';
import type { Box } from './keep-apart.ts';
import { layOutMap, type MapName } from './map.ts';

const width = 280;
const names: MapName[] = Array.from({ length: 38 }, (_, at) => ({
  id: `entry-${at}`,
  width: 50 + ((at * 37) % 62),
  height: at % 3 === 0 ? 38 : 22,
}));
// Two circles of friends: the even ones and the odd ones.
const links = names.slice(2).map(({ id }, at) => ({ a: `entry-${at}`, b: id, strength: 1 + (at % 3) }));
const layout = layOutMap(names, { links, width });
const placeOf = (id: string): Readonly<Box> => layout.places.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };

function overlaps(a: Readonly<Box>, b: Readonly<Box>): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.5 &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.5
  );
}

test('every name has its place, within the map, and none lies on another', () => {
  const places = [...layout.places.values()];
  expect(places).toHaveLength(names.length);
  for (const [at, a] of places.entries()) {
    expect(a.x - a.width / 2).toBeGreaterThanOrEqual(-0.01);
    expect(a.x + a.width / 2).toBeLessThanOrEqual(width + 0.01);
    expect(a.y - a.height / 2).toBeGreaterThanOrEqual(-0.01);
    expect(a.y + a.height / 2).toBeLessThanOrEqual(layout.height + 0.01);
    for (const b of places.slice(at + 1)) expect(overlaps(a, b)).toBe(false);
  }
});

test('linked names stand nearer to each other than others', () => {
  const distance = (a: string, b: string) => {
    const [from, to] = [placeOf(a), placeOf(b)];
    return Math.hypot(from.x - to.x, from.y - to.y);
  };
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  const linked = links.map(({ a, b }) => distance(a, b));
  const all = names.flatMap((a, at) => names.slice(at + 1).map((b) => distance(a.id, b.id)));
  expect(mean(linked)).toBeLessThan(mean(all) * 0.7);
});

test('the same names make the same map', () => {
  expect(layOutMap(names, { links, width })).toEqual(layout);
});

test.each([0, 1, 2])('%i names make a map too', (count) => {
  const few = layOutMap(names.slice(0, count), { links: [], width });
  expect(few.places.size).toBe(count);
  expect(few.height).toBeLessThan(200);
});
