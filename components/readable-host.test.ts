import { expect, test } from 'vitest';
import { readableHost } from './readable-host.ts';

// What the browser makes of the address that a reader sees.
const stored = (readable: string) => new URL(`https://${readable}/`).hostname;

test.each([
  'news.example',
  'www.новини.example',
  'новини.укр',
  'bücher.example',
  'αθήνα.example',
  '東京ニュース.example',
  'भारत.example',
  'хор.укр', // looks Latin, below an ending that does not
])('%s reads as it is written', (readable) => {
  expect(readableHost(stored(readable))).toBe(readable);
});

test.each([
  ['Cyrillic that looks like Latin', 'аррӏе.example'],
  ['two scripts in one label', 'gооgle.example'],
  ['letters of a script that is not among ours', '𐌰𐌱𐌲.example'],
])('%s stays in code', (_name, mistaken) => {
  const host = stored(mistaken);
  expect(host).toContain('xn--');
  expect(readableHost(host)).toBe(host);
});

test.each(['127.0.0.1', '[::1]', 'localhost', 'my_site.a-b.example', 'xn--99999999999.example', ''])(
  '%s is left as it is',
  (host) => {
    expect(readableHost(host)).toBe(host);
  },
);
