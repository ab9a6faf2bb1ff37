import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What ships: every room but those that stay with whoever builds.
const staysHere = /^(bench|browsers|evaluation|files|node_modules|samples|scripts|tests|docs)\//;
const sources = globSync('*/**/*.{ts,tsx,html}', { exclude: ['node_modules/**', '.output/**', '.wxt/**'] })
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) =>
      !staysHere.test(file) && !/\.(test|fixture)\.|^components\/gallery\/|^glossary\/compile\//.test(file),
  );

/** A way in or out that nothing which ships may take. */
interface Way {
  readonly what: string;
  readonly pattern: RegExp;
  /** Files that may: what they post goes through ports, and to workers, of our own. */
  readonly but?: readonly string[];
}

const ways: readonly Way[] = [
  {
    what: 'markup made from text',
    pattern:
      /innerHTML|dangerouslySetInnerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|srcdoc/,
  },
  { what: 'code made from text', pattern: /\beval\(|new Function\b|import\((?!['"])/ },
  {
    what: 'requests',
    pattern:
      /\bfetch\(|new Image\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|WebTransport|RTCPeerConnection/,
  },
  {
    what: 'messages of pages',
    pattern:
      /addEventListener\(\s*['"]message['"]|onmessage\b|postMessage\(|BroadcastChannel|externally|onMessageExternal|onConnectExternal/,
    but: ['annotator/page/slices.ts', 'messaging/line.ts', 'names/search-names.ts', 'names/serve.ts'],
  },
  { what: 'lines in the log', pattern: /console\.(?!warn\('Backgrounder cannot read its settings)/ },
  { what: 'the clock on the wall, which may jump', pattern: /Date\.now\(|new Date\(\)/ },
  { what: 'files that pages may load', pattern: /web_accessible_resources/ },
];

test.each(ways)('nothing that ships has $what', ({ pattern, but = [] }) => {
  expect(sources.length).toBeGreaterThan(150);
  const found = sources.filter((file) => !but.includes(file) && pattern.test(readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
});

test.each([
  ['element.innerHTML = text', 'markup made from text'],
  ["void fetch('https://news.example')", 'requests'],
  ['void fetch(address)', 'requests'],
  ['new Image().src = address', 'requests'],
  ['<p dangerouslySetInnerHTML={{ __html: text }} />', 'markup made from text'],
  ["window.addEventListener('message', hear)", 'messages of pages'],
  ["console.log('here')", 'lines in the log'],
  ['const now = Date.now();', 'the clock on the wall, which may jump'],
])('%s would be found', (source, what) => {
  expect(ways.filter(({ pattern }) => pattern.test(source)).map((way) => way.what)).toEqual([what]);
});
