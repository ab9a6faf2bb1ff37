import { describe, expect, it } from 'vitest';
import { findIdiom, idiomOf, indexIdioms } from './idioms.ts';
import { proseOf } from './prose-of.ts';

describe('findIdiom', () => {
  it.each([
    ['~ Times', 'The [Moscow] Times said', true],
    ['~ Times', 'The [Moscow] times', false],
    ['~ card*', '[Trump] Cards, bluster', true],
    ['Igor ~', 'Choreographer Igor [Zelensky] declined', true],
    ['Igor ~', 'Igor met [Zelensky]', false],
    ['Igor ~', 'Ignatz [Zelensky] declined', false],
    ['Igor ~', 'So did Igor. [Zelensky] declined', false],
    ['Igor ~', 'So did Igor; [Zelensky] declined', false],
    ['self-made-~', 'a self-made-[Trump] man', true],
    ['~ card-holder', 'a [US] card-holder', true],
    ['the ~ effect', '[Kremlin] effect', false],
    ['~(1)', 'in [Article 5](1) of', true],
    ['~’s Cup', "the [America]'s Cup", true],
    ['the ~ effect', 'It was the [Kremlin] effect', true],
    ['the ~ effect', 'It was a [Kremlin] effect', false],
    ['secret* ~', 'the secrets [Kremlin] men', true],
    ['U.S. ~', 'a U.S. [embassy]', true],
    ['U.S. ~', 'a U.S.[embassy]', false],
    ['~ B', 'plan [Alpha] B', true],
    ['~ B', 'plan [Alpha]', false],
    ['A ~', 'A [Kremlin]', true],
    ['~-born', 'the [Georgia]-born striker', true],
    ['de-~', 'a de-[escalation] line', true],
    ['~ cuit', 'cir[cuit]cuit', false],
  ])('%s in “%s”: %s', (pattern, marked, expected) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const prose = proseOf(marked.replace(/[[\]]/g, ''));
    expect(
      findIdiom(indexIdioms([idiomOf(pattern)]), prose, {
        span: { start, end },
        word: prose.wordAt(start),
      }) !== undefined,
    ).toBe(expected);
  });
});
