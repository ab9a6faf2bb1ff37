// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seam } from '../../matching/markup.ts';
import { flowAround, locate } from './flow.ts';

// Whatever a page may hold: accents that combine, halves of surrogate pairs, characters that are ignored.
const piece = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  fc.constantFrom('\ud83d', 'e\u0301', '\u00ad', ' ', '\u0000', 'NATO', 'Kyiv', '🕊'),
);
// Two words that a footnote's mark or the edges of two links part: a seam is put between them.
const tag = fc.constantFrom('a', 'em', 'span', 'sup', undefined);

/** A paragraph of text nodes side by side, some in inline elements. */
function paragraphOf(parts: readonly (readonly [string, string | undefined])[]): Text[] {
  const block = document.createElement('p');
  return parts.map(([data, name]) => {
    const node = document.createTextNode(data);
    if (name === undefined) return block.appendChild(node);
    return block.appendChild(document.createElement(name)).appendChild(node);
  });
}

test('offsets into a flow and places in its text nodes lead to each other, for any text', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, tag), { minLength: 1, maxLength: 8 }), fc.nat(), (parts, from) => {
      const nodes = paragraphOf(parts);
      const flow = flowAround(nodes[from % nodes.length] as Text);
      expect(flow.pieces.map(({ node }) => node)).toEqual(nodes);
      expect(flow.text.replaceAll(seam, '')).toBe(
        nodes
          .map(({ data }) => data)
          .join('')
          .replaceAll(seam, ''),
      );
      for (const { node, start } of flow.pieces) {
        for (let at = 0; at < node.data.length; at++) {
          expect(flow.text[start + at]).toBe(node.data[at]);
          expect(locate(flow, start + at, 'start')).toEqual({ node, offset: at });
          expect(locate(flow, start + at + 1, 'end')).toEqual({ node, offset: at + 1 });
        }
      }
    }),
  );
});
