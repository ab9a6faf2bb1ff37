import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ways } from './ways.ts';

// What ships: every room but those that stay with whoever builds.
const staysHere = /^(bench|browsers|evaluation|files|node_modules|samples|scripts|tests|docs)\//;
const sources = globSync(['*/**/*.{ts,tsx,html}', 'wxt.config.ts'], {
  exclude: ['node_modules/**', '.output/**', '.wxt/**'],
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) =>
      !staysHere.test(file) && !/\.(test|fixture)\.|^components\/gallery\/|^glossary\/compile\//.test(file),
  );

test.each(ways)('nothing that ships has $what', ({ pattern, but = [] }) => {
  expect(sources.length).toBeGreaterThan(150);
  expect(sources).toContain('wxt.config.ts');
  const found = sources.filter((file) => !but.includes(file) && pattern.test(readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
});

test.each([
  ['element.innerHTML = text', 'markup made from text'],
  ["void fetch('https://news.example')", 'requests'],
  ['void fetch(address)', 'requests'],
  ['void fetch?.(address)', 'requests'],
  ['const ask = globalThis.fetch;', 'requests'],
  ['new Image(1, 1)', 'requests'],
  ['image.src = address', 'requests'],
  ['<link rel="dns-prefetch" />', 'requests'],
  ["link.rel = 'preconnect'", 'requests'],
  ['browser.dns.resolve(host)', 'requests'],
  ['<script src="//news.example/code.js"></script>', 'requests'],
  ['eval(text)', 'code made from text'],
  ["new Function('return 1')", 'code made from text'],
  ['import(address)', 'code made from text'],
  ["web_accessible_resources: ['card.css']", 'files that pages may load'],
  ['<p dangerouslySetInnerHTML={{ __html: text }} />', 'markup made from text'],
  ["window.addEventListener('message', hear)", 'messages of pages'],
  ["console.log('here')", 'lines in the log'],
  ['const now = Date.now();', 'the clock on the wall, which may jump'],
])('%s would be found', (source, what) => {
  expect(ways.filter(({ pattern }) => pattern.test(source)).map((way) => way.what)).toEqual([what]);
});
