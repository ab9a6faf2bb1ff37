import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serve, strictPolicy } from './serve.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backgrounder-serve-'));
  await mkdir(join(folder, 'open', 'story_files'), { recursive: true });
  await writeFile(join(folder, 'secret.html'), 'secret');
  await writeFile(join(folder, 'open', 'story.html'), 'Київ');
  await writeFile(join(folder, 'open', 'other.html'), 'other');
  await writeFile(join(folder, 'open', 'story_files', 'look.css'), 'p {}');
});
afterAll(() => rm(folder, { recursive: true }));

async function offer(path: string, options = {}) {
  const served = await serve(join(folder, path), options);
  onTestFinished(() => served.close());
  return served;
}

/** The status of a path that is sent as it stands: `fetch` would tidy the dots away first. */
function status(origin: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(origin, { path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

test('serves a folder as UTF-8 HTML', async () => {
  const served = await offer('open');
  const response = await fetch(served.url('story.html'));
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('Київ');
});

test.each([
  '/../secret.html',
  '/..%2fsecret.html',
  '/%2e%2e/secret.html',
  '/story_files/../../secret.html',
  '/%E0%A4%A',
])('answers %s with 404', async (path) => {
  const served = await offer('open');
  expect(await status(served.origin, path)).toBe(404);
});

test('serves one file and what was saved beside it, and nothing else of its folder', async () => {
  const served = await offer('open/story.html');
  const found = await Promise.all(
    ['/story.html', '/story_files/look.css', '/other.html', '/story_files/../other.html'].map((path) =>
      status(served.origin, path),
    ),
  );
  expect(found).toEqual([200, 200, 404, 404]);
});

test('sends a policy with the paths that are to have one', async () => {
  const served = await offer('open', {
    policyFor: (path: string) => (path === 'story.html' ? strictPolicy : undefined),
  });
  const policy = async (path: string) =>
    (await fetch(served.url(path))).headers.get('content-security-policy');
  expect(await policy('story.html')).toContain("require-trusted-types-for 'script'");
  expect(await policy('other.html')).toBeNull();
});
