import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../files/read.ts';
import { listDocuments, readDocument } from './read-documents.ts';

/** To root no folder is shut. */
function asOrdinaryUser<T>(run: () => T): T {
  if (process.getuid?.() !== 0) return run();
  process.seteuid?.(65534);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
  }
}

describe('a folder of documents', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'documents-'));
    mkdirSync(join(folder, 'more'));
    mkdirSync(join(folder, '.git'));
    for (const [name, content] of Object.entries({
      'b.txt': 'Second.\n\nThird.',
      'a.html': '<p>First.',
      'more/c.md': 'Fourth.',
      'README.md': 'About these.',
      '.git/config.txt': 'None of it.',
      'photo.jpg': '\xff\xd8',
      'binary.txt': 'text\0text',
    })) {
      writeFileSync(join(folder, name), content);
    }
    symlinkSync(join(folder, 'nowhere.txt'), join(folder, 'dangling.txt'));
    symlinkSync(tmpdir(), join(folder, 'elsewhere'));
    mkdirSync(join(folder, 'shut'));
    writeFileSync(join(folder, 'shut/d.txt'), 'Fifth.');
    chmodSync(join(folder, 'shut'), 0);
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'latin.txt'), Buffer.from('caf\xe9', 'latin1'));
  });
  afterAll(() => {
    chmodSync(join(folder, 'shut'), 0o700);
    rmSync(folder, { recursive: true });
  });

  it('lists what can be a document, and names the rest with the reason', () => {
    const { files, leftOut } = asOrdinaryUser(() => listDocuments(folder));
    expect(files).toEqual(['a.html', 'b.txt', 'binary.txt', 'latin.txt', 'more/c.md']);
    expect(leftOut).toEqual([
      `${join(folder, 'README.md')}: left out: it describes the documents.`,
      `${join(folder, 'dangling.txt')}: skipped: it is a link. Put in its place what it leads to.`,
      `${join(folder, 'elsewhere')}: skipped: it is a link. Put in its place what it leads to.`,
      `${join(folder, 'photo.jpg')}: skipped: not a .txt, .md or .html file.`,
      `${join(folder, 'shut')}: the folder cannot be read (EACCES). See to it that you may read it.`,
    ]);
  });

  it('reads one, as documents.yaml calls it', () => {
    const source = { id: '901', file: 'b.txt', title: null, label: 'B' };
    expect(readDocument(folder, 'b.txt', [source])).toMatchObject({
      id: '901',
      passages: ['Second.', 'Third.'],
    });
    expect(readDocument(folder, 'more/c.md', [source])).toMatchObject({
      id: 'more/c.md',
      passages: ['Fourth.'],
    });
  });

  it.each([
    ['binary.txt', /binary\.txt: is a binary file/],
    ['latin.txt', /latin\.txt: is not UTF-8/],
    ['dangling.txt', /dangling\.txt: no such file/],
    ['shut/d.txt', /d\.txt: cannot be read \(EACCES\)/],
  ])('says of %s what is wrong', (file, message) => {
    const read = () => asOrdinaryUser(() => readDocument(folder, file, []));
    expect(read).toThrow(UnreadableFile);
    expect(read).toThrow(message);
  });

  it('says that a folder is missing', () => {
    expect(() => listDocuments(join(folder, 'none'))).toThrow(/none: no such folder/);
  });

  it('says that a file is no folder', () => {
    expect(() => listDocuments(join(folder, 'b.txt'))).toThrow(/b\.txt: is no folder/);
  });
});
