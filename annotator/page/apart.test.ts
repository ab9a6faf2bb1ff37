// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type ChildChange, standsApart } from './apart.ts';

/** The change by which what is between two bars came into a paragraph or section. */
function insertionOf(html: string, tag = 'section'): ChildChange {
  const target = document.createElement(tag);
  const [before = [], added = [], after = []] = html.split('|').map(nodesOf);
  target.append(...before, ...added, ...after);
  return {
    target,
    addedNodes: added as unknown as NodeList,
    removedNodes: [] as unknown as NodeList,
    previousSibling: before.at(-1) ?? null,
    nextSibling: after[0] ?? null,
  };
}

function nodesOf(html: string): ChildNode[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.childNodes];
}

test.each([
  '|<p>Black Sea</p>|',
  '<p>One</p>|<p>Black Sea</p>|<p>Two</p>',
  '<p>One</p>\n|<p>Black Sea</p>\n<!-- end -->|\n<p>Two</p>',
])('blocks among blocks stand apart: %s', (html) => {
  expect(standsApart(insertionOf(html))).toBe(true);
});

test.each([
  'Black|<p>One</p>|Sea',
  'Black \n|<p>One</p>|',
  '<p>One</p>|<p>Two</p>|\n<b>Sea</b>',
  '<p>One</p>|Black|<p>Two</p>',
  '<p>One</p>|<b>Black</b>|<p>Two</p>',
])('text beside them, or among them, may read on: %s', (html) => {
  expect(standsApart(insertionOf(html))).toBe(false);
});

test('what an inline element holds may read on beyond it', () => {
  expect(standsApart(insertionOf('|<p>One</p>|', 'span'))).toBe(false);
});
