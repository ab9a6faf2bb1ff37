import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Found {
  readonly file: string;
  readonly matches: readonly { start: number; end: number; text: string; entry: string }[];
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backgrounder-annotate-'));
  await writeFile(join(folder, 'binary'), Buffer.from([0x4e, 0x41, 0x54, 0x4f, 0, 1, 2]));
  await writeFile(join(folder, 'latin1.txt'), Buffer.from([0x45, 0xe9]));
});
afterAll(() => rm(folder, { recursive: true }));

/** Starts the command as npm does. */
function start(...args: string[]) {
  return spawn(process.execPath, ['scripts/annotate.ts', ...args]);
}

/** Runs the command on a text that comes through a pipe. */
async function run(input: string | Buffer, ...args: string[]) {
  const command = start(...args);
  command.stdin.on('error', () => undefined).end(input);
  const [out, told, [status]] = await Promise.all([
    textOf(command.stdout),
    textOf(command.stderr),
    once(command, 'close'),
  ]);
  return { out, told, status: status as unknown };
}

async function matchesIn(input: string): Promise<Found['matches']> {
  const { out, told } = await run(input, '--json', '-');
  expect(told).toBe('');
  const { matches } = JSON.parse(out) as Found;
  for (const { start, end, text } of matches) expect(input.slice(start, end)).toBe(text);
  return matches;
}

describe('offsets and text are the input’s own', () => {
  test('in a plain text, with a byte order mark, CRLF and characters of two units', async () => {
    const matches = await matchesIn(
      '\uFEFF🇺🇦 Zelensky\r\n\r\nspoke of NATO.\r\nPutin 🕊 of the Minsk\r\nagreements.',
    );
    expect(matches.map(({ text }) => text)).toEqual(['Zelensky', 'NATO', 'Putin', 'Minsk\r\nagreements']);
  });

  test('in a page, with its tags and entities', async () => {
    const matches = await matchesIn(
      '<!doctype html><p title="NATO">The <b>Black</b>&nbsp;Sea <a href="/nato">ceasefire</a> &amp; <i>Putin</i>&#x1F1FA; NATO&rsquo;s',
    );
    expect(matches.map(({ text }) => text)).toEqual([
      'Black</b>&nbsp;Sea <a href="/nato">ceasefire',
      'Putin',
      'NATO',
    ]);
  });

  test('in a piece of a page', async () => {
    const matches = await matchesIn('Talks in <a href="/russia" title="NATO">Kyiv</a> today');
    expect(matches.map(({ entry }) => entry)).toEqual(['kyiv']);
  });

  test('in a single line of five million characters', async () => {
    const matches = await matchesIn(`${'word '.repeat(1_000_000)}Zelensky`);
    expect(matches).toMatchObject([{ start: 5_000_000, text: 'Zelensky' }]);
  });
});

describe('--lines', () => {
  test('answers a line as soon as it is there, each with offsets of its own', async () => {
    const command = start('--json', '--lines', '-');
    const answers = createInterface({ input: command.stdout })[Symbol.asyncIterator]();
    const answer = async () => JSON.parse((await answers.next()).value ?? '') as Found;
    command.stdin.write('\uFEFFPutin\r\nZel');
    expect((await answer()).matches).toMatchObject([{ start: 1, end: 6, text: 'Putin' }]);
    command.stdin.write('ensky\n\nNATO');
    expect((await answer()).matches).toMatchObject([{ start: 0, end: 8 }]);
    expect((await answer()).matches).toEqual([]);
    command.stdin.end();
    expect((await answer()).matches).toMatchObject([{ start: 0, end: 4 }]);
    expect((await answers.next()).done).toBe(true);
  });

  test('prints the number of each line before what is in it', async () => {
    const { out } = await run('Nobody came.\nPutin\nNobody met Putin.\n', '--lines', '-');
    expect(out).toBe('2:0-5\tPutin\tvladimir-putin\tpeople\n3:11-16\tPutin\tvladimir-putin\tpeople\n');
  });

  test('takes as many as come', async () => {
    const { out, told, status } = await run('Putin met nobody.\r\n'.repeat(60_000), '--json', '--lines', '-');
    expect({ told, status }).toEqual({ told: '', status: 0 });
    expect(out.split('\n').length - 1).toBe(60_000);
  });

  test('ends quietly when its reader has had enough', async () => {
    const command = start('--lines', '-');
    command.stdin.on('error', () => undefined).write('Putin\n'.repeat(20_000));
    const told = textOf(command.stderr);
    await once(command.stdout, 'data');
    command.stdout.destroy();
    command.stdin.write('Putin\n'.repeat(20_000));
    const [status] = await once(command, 'exit');
    expect({ status, told: await told }).toEqual({ status: 0, told: '' });
  });
});

test.each([
  [[], 'Name a file, or - for standard input. Usage: '],
  [['--colour', '-'], "Unknown option '--colour'. Usage: "],
  [['FOLDER'], 'FOLDER: is a folder. '],
  [['FOLDER/none.txt'], 'FOLDER/none.txt: no such file. '],
  [['FOLDER/binary'], 'FOLDER/binary: is a binary file. '],
  [['--lines', 'FOLDER/latin1.txt'], 'FOLDER/latin1.txt: is not UTF-8 text. '],
])('%j is told in one line', async (args, beginning) => {
  const { out, told, status } = await run('', ...args.map((arg) => arg.replace('FOLDER', folder)));
  expect({ out, status }).toEqual({ out: '', status: 2 });
  expect(told).toMatch(/^[^\n]+\n$/);
  expect(told.replaceAll(folder, 'FOLDER').startsWith(beginning)).toBe(true);
});

test('--explain names what speaks for the subject around a word', async () => {
  const { out } = await run('Putin waits. A compromise is near. Mediation goes on!', '--explain', '-');
  const [name, everyday] = out.split('\n');
  expect(name).toContain('marked (fits); alias “Putin”; nothing speaks against it; page ');
  expect(everyday).toContain('neighbourhood 4, at least 2: vladimir-putin 3, mediation 1 (everyday)');
  expect(everyday).not.toContain('nothing speaks against it');
});

test('a file that cannot be read does not keep the others from it', async () => {
  const { out, told, status } = await run('Putin', 'none.txt', '-');
  expect(out).toBe('0-5\tPutin\tvladimir-putin\tpeople\n');
  expect(told).toBe('none.txt: no such file. Check the name.\n');
  expect(status).toBe(2);
});
