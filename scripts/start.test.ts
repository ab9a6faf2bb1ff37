import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTarget } from './open-target.ts';
import { UsageError } from './usage.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backgrounder-start-'));
  await writeFile(join(folder, 'empty.html'), '');
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['', ' is a folder.'],
  ['/no.html', 'no.html is neither a file nor an address'],
  ['/empty.html', 'empty.html is empty'],
])('what shows no page is told apart: %j', async (below, told) => {
  const opened = openTarget(folder + below);
  await expect(opened).rejects.toThrow(UsageError);
  await expect(opened).rejects.toThrow(told);
});

test('an address that is none is told', async () => {
  await expect(openTarget('https://')).rejects.toThrow('https:// is no address');
});

/** Runs a command as npm does. */
function run(script: string, args: readonly string[]): Promise<{ status: unknown; told: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [`scripts/${script}.ts`, ...args], (error, stdout, stderr) =>
      done({ status: error?.code ?? 0, told: stdout + stderr }),
    );
  });
}

test.each([
  ['start', ['--browser', 'safari'], '--browser must be chrome or firefox, not "safari".'],
  ['start', ['a.html', 'b.html'], 'One page at a time'],
  ['dev', ['--brower', 'firefox'], "Unknown option '--brower'."],
  ['pages', ['nowhere'], 'nowhere is no folder that holds HTML files.'],
] as const)('%s %j says in one line what is wrong', async (script, args, beginning) => {
  const { status, told } = await run(script, args);
  expect(told).toMatch(/^[^\n]+ Usage: npm [^\n]+\n$/);
  expect(told.startsWith(beginning)).toBe(true);
  expect(status).toBe(2);
});
