import { expect, test } from 'vitest';
import { whyClosed } from './why-closed.ts';

test.each([
  [undefined, 'browser'],
  ['about:config', 'browser'],
  ['chrome://settings/', 'browser'],
  ['file:///home/reader/story.html', 'browser'],
  ['https://chromewebstore.google.com/detail/something', 'store'],
  ['https://chrome.google.com/webstore', 'store'],
  ['https://chrome.google.com/elsewhere', 'protected'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://news.example/report.PDF?page=2', 'pdf'],
  ['https://news.example/pdf', 'protected'],
  ['https://accounts.example/', 'protected'],
])('%s is closed: %s', (address, why) => {
  expect(whyClosed(address)).toBe(why);
});
