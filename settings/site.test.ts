import { expect, test } from 'vitest';
import { siteOf } from './site.ts';

test.each([
  ['www.news.example', 'news.example'],
  ['news.example', 'news.example'],
  ['www.gov.uk', 'gov.uk'],
  ['de.news.example', 'de.news.example'],
  ['www.de.news.example', 'de.news.example'],
  ['www2.news.example', 'www2.news.example'],
  ['www.www.example', 'www.example'],
  ['www.example', 'www.example'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['localhost', 'localhost'],
  ['', ''],
])('%s is of the site %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});
