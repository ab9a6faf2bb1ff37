import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../files/read.ts';
import { listDocuments, readDocument } from './read-documents.ts';

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
    writeFileSync(join(folder, 'latin.txt'), Buffer.from('caf\xe9', 'latin1'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lists what can be a document, and names the rest with the reason', () => {
    const { files, leftOut } = listDocuments(folder);
    expect(files).toEqual(['a.html', 'b.txt', 'binary.txt', 'latin.txt', 'more/c.md']);
    expect(leftOut).toEqual([
      `${join(folder, 'README.md')}: left out: it describes the documents.`,
      `${join(folder, 'photo.jpg')}: skipped: not a .txt, .md or .html file.`,
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
  ])('says of %s what is wrong', (file, message) => {
    expect(() => readDocument(folder, file, [])).toThrow(UnreadableFile);
    expect(() => readDocument(folder, file, [])).toThrow(message);
  });

  it('says that a folder is missing', () => {
    expect(() => listDocuments(join(folder, 'none'))).toThrow(/none: no such folder/);
  });
});
