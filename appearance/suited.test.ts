import fc from 'fast-check';
import { expect, test } from 'vitest';
import { categoryStyles, stylesWith } from './category-style.ts';
import { contrast, over, papers, type Rgb } from './contrast.ts';
import { quiet } from './highlight-css.ts';
import { presets } from './presets.ts';
import { suited } from './suited.ts';

const channel = fc.integer({ min: 0, max: 255 });
const someColour = fc.tuple(channel, channel, channel);

test('every line stands out 3:1 on a paper of any colour, repeats too', () => {
  fc.assert(
    fc.property(someColour, (paper: Rgb) => {
      for (const style of Object.values(suited(categoryStyles, paper))) {
        expect(contrast(over(quiet(style).colour, paper), paper)).toBeGreaterThanOrEqual(3);
      }
    }),
  );
});

test('what ships stays as it is on the papers that it was made for', () => {
  for (const paper of Object.values(papers)) expect(suited(categoryStyles, paper)).toEqual(categoryStyles);
});

test('on mid-grey, lines of one kind still differ in colour', () => {
  const looks = Object.values(suited(categoryStyles, [128, 128, 128]));
  expect(new Set(looks.map(({ colour }) => colour)).size).toBe(looks.length);
});

test('a colour that the reader chose although it is faint stays theirs', () => {
  const styles = stylesWith({ people: { colour: '#ffff00' }, states: { colour: presets.mono.states } });
  const { people, states } = suited(styles, [128, 128, 128]);
  expect(people.colour).toBe('#ffff00');
  expect(states.colour).not.toBe(presets.mono.states);
});
