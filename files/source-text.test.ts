import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlBlocks } from './html.ts';
import { textBlocks } from './plain-text.ts';
import { toSource } from './source-text.ts';

// What shifts offsets: marks of byte order, ends of lines, characters of two units and halves of them.
const text = [
  '\uFEFF',
  '\r\n',
  '\n',
  '\r',
  '🇺🇦',
  '\uD83C',
  '\u00a0',
  '\u00ad',
  '\u2028',
  'Київ',
  'Black Sea',
  ' ',
  'é',
];
const entities = [
  '&amp;',
  '&nbsp;',
  '&#x1F1FA;',
  '&lt',
  '&eacute;',
  '&NotEqualTilde;',
  '&',
  '&nosuch;',
  '&#xD800;',
];
const tags = [
  '<p>',
  '</p>',
  '<b class="a>b">',
  '</b>',
  '<br>',
  '<a href="?a=1&amp;b">',
  '</a>',
  '<!-- Kyiv -->',
  '<',
  '<sup>',
];

const source = (...tokens: readonly string[]) =>
  fc.array(fc.constantFrom(...tokens), { maxLength: 40 }).map((parts) => parts.join(''));

test('every character of a plain text’s blocks stands in the text where it is said to', () => {
  fc.assert(
    fc.property(source(...text, ...entities, '\n\n', '\r\n\r\n', 'x'.repeat(130)), (input) => {
      for (const block of textBlocks(input)) {
        for (let at = 0; at < block.text.length; at++) {
          const { start, end } = toSource(block, { start: at, end: at + 1 });
          expect(input.slice(start, end)).toBe(block.text[at]);
        }
      }
    }),
  );
});

test('every character of an HTML text’s blocks stands in it as itself or as an entity, in order', () => {
  fc.assert(
    fc.property(source(...text, ...entities, ...tags), (input) => {
      let last = 0;
      for (const block of htmlBlocks(input)) {
        for (let at = 0; at < block.text.length; at++) {
          if (block.text[at] === '\u001f') continue;
          const { start, end } = toSource(block, { start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          const written = input.slice(start, end);
          if (written === block.text[at]) last = end;
          else {
            // Half of an entity that stands for two units begins where its other half does.
            expect(written).toMatch(/^&#?\w+;?$/);
            last = start;
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});
