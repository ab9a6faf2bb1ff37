import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// Each starts a process that loads compromise; on a busy machine that alone takes seconds.
vi.setConfig({ testTimeout: 240_000 });

/** Runs a command as npm does, from the repository's root. */
function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

describe('glossary:export', () => {
  it.each([
    ['json', (text: string) => JSON.parse(text).entries.length],
    ['jsonld', (text: string) => JSON.parse(text).hasDefinedTerm.length],
    ['csv', (text: string) => text.trimEnd().split('\r\n').length - 1],
  ])('prints every entry as %s', (format, count) => {
    const files = readdirSync('glossary/entries', { recursive: true }).filter((name) =>
      String(name).endsWith('.yaml'),
    );
    const { status, stdout } = run('glossary-export', '--format', format);
    expect(status).toBe(0);
    expect(count(stdout)).toBe(files.length);
  });

  it.each([[['--format', 'xml']], [['--colour']]])('answers %j with one line', (args) => {
    const { status, stdout, stderr } = run('glossary-export', ...args);
    expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
      status: 2,
      stdout: '',
      lines: 1,
    });
    expect(stderr).toMatch(/Usage: .*--format json\|csv\|jsonld/);
  });

  it('says how to call it', () => {
    expect(run('glossary-export', '--help')).toEqual({
      status: 0,
      stdout: 'Usage: npm run -s glossary:export -- [--format json|csv|jsonld]\n',
      stderr: '',
    });
  });

  it.runIf(existsSync('/dev/full'))('says in a line that its output cannot be written', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/glossary-export.ts'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'Standard output cannot be written (ENOSPC). Send it elsewhere.\n',
    });
  });

  it('ends quietly when its reader has had enough', async () => {
    const child = spawn(process.execPath, ['scripts/glossary-export.ts']);
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((ended) => child.once('close', ended));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('glossary:draft', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'draft-'));
    mkdirSync(join(folder, 'news'));
    const story = 'The kelp tariff of Sormouth fell. Elena Marlow had raised the kelp tariff. ';
    writeFileSync(join(folder, 'news/story.txt'), `${story}\n${story}\nNATO was not asked.\n`);
    writeFileSync(join(folder, 'news/broken.txt'), 'a\0b');
    writeFileSync(
      join(folder, 'news/deutsch.txt'),
      'Der Hafen ist nach dem Sturm wieder offen, und die Schiffe sind da.',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('ranks candidates, says what the glossary has, names what it skips, and drafts the rest but for what is drafted', () => {
    const drafts = join(folder, 'drafts');
    const written = join(drafts, 'people/elena-marlow.yaml');
    mkdirSync(join(drafts, 'people'), { recursive: true });
    writeFileSync(written, 'half written by hand');
    const { status, stdout, stderr } = run('glossary-draft', join(folder, 'news'), '--out', drafts);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^kelp tariff +term +4 +[\d.]+ +- +story\.txt#1 story\.txt#2$/m);
    expect(stdout).toMatch(/^NATO +organisation +1 +[\d.]+ +nato +story\.txt#3$/m);
    expect(stderr).toMatch(/broken\.txt: is a binary file/);
    expect(stderr).toMatch(/deutsch\.txt: skipped: it is written in "de"/);
    expect(readFileSync(join(drafts, 'unsorted/kelp-tariff.yaml'), 'utf8')).toContain('story.txt#2');
    expect(readFileSync(written, 'utf8')).toBe('half written by hand');
  });

  it('says that a folder holds no documents', () => {
    const { status, stderr } = run('glossary-draft', 'locales');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^locales: holds no \.txt, \.md or \.html file\. Give a folder of documents\.$/m);
  });

  it.each([
    [[]],
    [['.', '--top', 'many']],
    [['no-such-folder']],
    [['samples', '--out', 'LICENSE/drafts']],
    [['samples', '--out', '']],
  ])('answers %j with one line', (args) => {
    const { status, stderr } = run('glossary-draft', ...args);
    expect({ status, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, lines: 1 });
  });

  // Linux only: nowhere else is there a folder that is sure to take no other.
  it.runIf(existsSync('/proc/self'))('does not try for ever to make a folder that cannot be made', () => {
    const { status, stderr } = run('glossary-draft', join(folder, 'news'), '--out', '/proc/drafts/here');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^--out \/proc\/drafts\/here: nothing can be written there \(ENOENT\)\. Give/);
  });
});

describe('glossary:build', () => {
  it('builds nothing from other documents than those that are cited', () => {
    const folder = mkdtempSync(join(tmpdir(), 'build-'));
    writeFileSync(join(folder, 'other.txt'), 'NATO met.');
    const before = readFileSync('glossary/compiled/evidence.json', 'utf8');
    const { status, stderr } = run('glossary-build', '--documents', folder);
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^glossary\/documents\.yaml: 0\.file: .* is not in the folder\./m);
    expect(readFileSync('glossary/compiled/evidence.json', 'utf8')).toBe(before);
  });
});

describe('glossary:check', () => {
  it('fails, with an instruction a line, on documents that the glossary does not know', () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-'));
    writeFileSync(join(folder, '900_new.txt'), 'The kelp tariff fell. Nobody raised the kelp tariff.');
    const { status, stderr, stdout } = run('glossary-check', '--documents', folder);
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^glossary\/documents\.yaml: does not list 900_new\.txt\./m);
    expect(stderr).toMatch(
      /^glossary\/ignored\.yaml: lacks "kelp tariff" \(term, 2 times: 900_new\.txt#1\)/m,
    );
    expect(stdout).toMatch(/^\d+ entries, \d+ faults?\.$/m);
  });
});
