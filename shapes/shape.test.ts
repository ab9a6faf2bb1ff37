import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  between,
  boolean,
  form,
  like,
  listOf,
  oneOf,
  orNull,
  someOf,
  text,
  variant,
  whole,
} from './shape.ts';

const shapes = {
  boolean,
  text,
  share: between(0, 1),
  whole: whole(0, 3000),
  word: oneOf(['hover', 'click']),
  colour: like(/^#[0-9a-f]{6}$/),
  nothing: orNull(text),
  list: listOf(whole(0)),
  counts: someOf(['people', 'talks'], whole(0)),
  form: form({ host: text, on: boolean }),
  message: variant({ card: { entry: text }, where: {} }),
} as const;

test.each<[keyof typeof shapes, unknown[], unknown[]]>([
  ['boolean', [true, false], [0, 'true', null, undefined]],
  ['text', ['', 'a'], [1, null, ['a']]],
  ['share', [0, 0.5, 1], [-0.1, 1.1, Number.NaN, '0.5']],
  ['whole', [0, 300, 3000], [-1, 3001, 1.5, Number.POSITIVE_INFINITY, '300']],
  ['word', ['hover', 'click'], ['press', '', 'toString', undefined]],
  ['colour', ['#0072b2'], ['#0072B2', '0072b2', '#0072b2 ', 72]],
  ['nothing', [null, 'a'], [undefined, 0]],
  ['list', [[], [1, 2]], [[1, -2], { length: 0 }, 'ab']],
  ['counts', [{}, { people: 3 }], [{ people: -1 }, { dogs: 1 }, [], null]],
  ['form', [{ host: '', on: true, later: 1 }], [{ host: '' }, { host: 1, on: true }, [], null]],
  [
    'message',
    [{ type: 'card', entry: 'nato' }, { type: 'where' }],
    [{ type: 'card' }, { type: 'toString' }, { entry: 'nato' }, 'where', null],
  ],
])('%s', (name, are, areNot) => {
  const shape = shapes[name];
  expect(are.filter((value) => !shape(value))).toEqual([]);
  expect(areNot.filter((value) => shape(value))).toEqual([]);
});

test('takes whatever comes', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      for (const shape of Object.values(shapes)) expect(typeof shape(value)).toBe('boolean');
    }),
  );
});
