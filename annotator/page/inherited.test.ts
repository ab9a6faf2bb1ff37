// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Inherited } from './inherited.ts';

/** Elements within one another, and how often they were asked. */
function nested({ depth, said }: { depth: number; said: ReadonlyMap<number, string> }) {
  let asked = 0;
  const inherited = new Inherited((node) => {
    asked++;
    return said.get(Number((node as Partial<HTMLElement>).dataset?.level));
  });
  const elements: HTMLElement[] = [];
  for (let level = 0; level < depth; level++) {
    const element = document.createElement('div');
    element.dataset.level = String(level);
    elements.at(-1)?.append(element);
    elements.push(element);
  }
  return { inherited, elements, asked: () => asked };
}

test('what the nearest around says holds, and the own word before that', () => {
  const said = new Map([
    [2, 'de'],
    [5, 'fr'],
  ]);
  const { inherited, elements } = nested({ depth: 8, said });
  const of = (level: number) => inherited.of(elements[level] as HTMLElement);
  expect([7, 1, 4, 2, 5, 3].map(of)).toEqual(['fr', undefined, 'de', 'de', 'fr', 'de']);
});

test('however many places are asked for, each element around them is asked once', () => {
  const { inherited, elements, asked } = nested({ depth: 500, said: new Map() });
  const inmost = elements.at(-1) as HTMLElement;
  const leaves = Array.from({ length: 300 }, () => inmost.appendChild(document.createElement('p')));
  for (const leaf of leaves) expect(inherited.of(leaf)).toBeUndefined();
  expect(asked()).toBe(800);
});
