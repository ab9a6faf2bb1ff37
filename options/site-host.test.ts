import { expect, test } from 'vitest';
import { siteHost } from './site-host.ts';

test.each([
  ['www.news.example', 'www.news.example'],
  ['  News.Example ', 'news.example'],
  ['https://news.example/world?page=2#top', 'news.example'],
  ['news.example/world', 'news.example'],
  ['news.example:8080', 'news.example'],
  ['новини.example', 'xn--b1amarcd.example'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['http://[::1]:8080/', '[::1]'],
  ['my_site.a-b.example', 'my_site.a-b.example'],
])('%s is the site %s', (text, host) => {
  expect(siteHost(text)).toBe(host);
});

test.each([
  '',
  'news',
  'two words.example',
  'about:config',
  'chrome://settings',
  'file:///home/story.html',
  '*.news.example',
  'a.example,b.example',
  'a.example;b.example',
  '.news.example',
  'news.example.',
  'news..example',
  '-news.example',
  '1.2.3',
])('“%s” is none', (text) => {
  expect(siteHost(text)).toBeNull();
});
