import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import { expect, inject, onTestFinished, test } from 'vitest';
import { ways } from '../ways.ts';

const browser = inject('browser');
const packed = inject('packed');

interface Found {
  readonly code: string;
  readonly message: string;
}

async function filesIn(archive: string): Promise<Map<string, Buffer>> {
  const { files } = await JSZip.loadAsync(await readFile(archive));
  return new Map(
    await Promise.all(
      Object.entries(files).map(async ([path, file]) => [path, await file.async('nodebuffer')] as const),
    ),
  );
}

/** Puts files into an empty folder, beside the packages that this checkout got by `npm ci`. */
async function unpack(files: ReadonlyMap<string, Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-sources-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, contents] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents);
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

test('the packed sources are all that is in the checkout, and make the same archives to the byte', async () => {
  const sources = await filesIn(packed.sources);
  // Nothing to compare with where the sources themselves are what was unpacked.
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = await promisify(execFile)('git', list).catch(() => undefined);
  const present = listed?.stdout.split('\0').filter((path) => path && existsSync(path));
  if (present) expect([...sources.keys()]).toEqual(present.sort());

  const folder = await unpack(sources);
  await promisify(execFile)('npm', ['run', `zip:${browser}`], { cwd: folder });
  const made = (archive: string) => archive.replace(process.cwd(), folder);
  expect(await filesIn(made(packed.archive))).toEqual(await filesIn(packed.archive));
  const archives = browser === 'firefox' ? [packed.archive, packed.sources] : [packed.archive];
  for (const archive of archives) {
    expect((await readFile(made(archive))).equals(await readFile(archive))).toBe(true);
  }
}, 600_000);

test.each(['requests', 'code made from text'])('no script or page that was built has %s', async (what) => {
  const way = ways.find((way) => way.what === what);
  const cwd = inject('extensionDirectory');
  const built = globSync('**/*.{js,html}', { cwd });
  expect(built.length).toBeGreaterThan(15);
  const found = await Promise.all(
    built.map(async (file) => {
      const [words] = way?.pattern.exec(await readFile(join(cwd, file), 'utf8')) ?? [];
      return words ? [`${file}: ${words}`] : [];
    }),
  );
  expect(found.flat()).toEqual([]);
});

// Preact has a way to make markup from text, which no component of ours takes: see docs/security.md.
const explained = 'UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML';

test.runIf(browser === 'firefox')(
  'Mozilla’s checks find no error, and no warning that is not explained',
  { timeout: 600_000 },
  async () => {
    const lint = ['web-ext', 'lint', '--source-dir', inject('extensionDirectory'), '--output', 'json'];
    const { stdout } = await promisify(execFile)('npx', lint, { maxBuffer: 50_000_000 });
    const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', Found[]>;
    expect(errors).toEqual([]);
    expect(warnings.length).toBeLessThan(5);
    expect(warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual(warnings.map(() => explained));
  },
);
