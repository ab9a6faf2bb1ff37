import { expect, test } from 'vitest';
import { isHtml } from './is-html.ts';

test.each([
  ['-', '<!DOCTYPE html><p>a'],
  ['-', '\uFEFF\r\n<!-- saved --> <!-- twice --><html><body>a'],
  ['-', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "x"><html>'],
  ['-', '<p>Russia'],
  ['-', '<h2 class="a>b">Russia'],
  ['-', 'Talks in <a href="/russia">Kyiv</a>'],
  ['-', 'Kyiv<br>Moscow'],
  ['-', 'Kyiv <IMG src="/russia.png" alt="">'],
  ['story.html', 'no tag at all'],
  ['story.XHTML', ''],
  ['story.txt', '<!doctype html><p>a'],
  ['story', '<div>a</div>'],
])('%s %j is HTML', (file, text) => {
  expect(isHtml(file, text)).toBe(true);
});

test.each([
  ['-', ''],
  ['-', 'Talks in Kyiv'],
  ['-', 'a < b and c > d'],
  ['-', 'from <someone@example.org> to <b.x>'],
  ['-', 'the tag <b> makes bold'],
  ['-', 'see </b> there'],
  ['-', '<unknown>a</unknown>'],
  ['-', '<<p>>'],
  ['notes.txt', 'Talks in <b>Kyiv</b>'],
  ['notes.md', '<p align="center">Kyiv</p>'],
])('%s %j is not', (file, text) => {
  expect(isHtml(file, text)).toBe(false);
});

test('takes its time by the length of a text, whatever is in it', () => {
  const many = [
    '<!-- a -->'.repeat(50_000),
    '<!--'.repeat(100_000),
    '<b '.repeat(100_000),
    '< '.repeat(100_000),
  ];
  const start = performance.now();
  for (const text of many) isHtml('-', `${text}x`);
  // Were a comment's end looked for from each place anew, it would be minutes.
  expect(performance.now() - start).toBeLessThan(5000);
});
