import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGlossary } from './read-glossary.ts';

describe('readGlossary', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'glossary-'));
    cpSync('glossary/entries/people', join(folder, 'entries/people'), { recursive: true });
    for (const name of ['cues', 'words', 'documents', 'ignored']) {
      cpSync(`glossary/${name}.yaml`, join(folder, `${name}.yaml`));
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** The faults of the glossary once a file of it holds something else. */
  function faultsWith(name: string, content: string | Buffer): string[] {
    writeFileSync(join(folder, name), content);
    const { faults } = readGlossary(folder);
    return faults.map(
      ({ file, field, instruction }) => `${file.slice(folder.length + 1)}: ${field}: ${instruction}`,
    );
  }

  it('reads what is there', () => {
    const { glossary, faults } = readGlossary(folder);
    expect(faults).toEqual([]);
    expect(glossary.entries.map(({ id }) => id)).toContain('donald-trump');
    expect(glossary.ignored.length).toBeGreaterThan(0);
  });

  it.each<[string, string | Buffer, string]>([
    [
      'ignored.yaml',
      '- raeson: Everyday.\n  candidates: [move]',
      '0.raeson: is no field of ignored.yaml. Check its spelling.',
    ],
    ['ignored.yaml', '- reason: Everyday.\n  candidates: []', '0.candidates: is empty. List candidates'],
    ['documents.yaml', '- id: 1', '0.id: is 1, but must be text. Write it in quotes.'],
    ['cues.yaml', 'sport: [football', ': is no YAML. '],
    ['cues.fr.yaml', 'sprot: [tournoi*]', 'sprot: is a list that no rule asks for. Check its name.'],
    ['cues.en.yaml', 'sport: [golfer*]', ': is of no language that has a lexicon. Those are de, fr,'],
    ['words.fr.yaml', 'opners: [Selon]', 'opners: '],
    ['entries/people/donald-trump.yaml', Buffer.from('term: caf\xe9', 'latin1'), ': is not UTF-8 text.'],
    ['entries/people/donald-trump.yaml', 'a\0b', ': is a binary file.'],
    ['entries/people/donald-trump.yaml', 'term: a\nterm: b', ': is no YAML. Map keys must be unique'],
  ])('says of %s what is wrong', (name, content, fault) => {
    const faults = faultsWith(name, content);
    expect(faults.filter((line) => line.startsWith(`${name}: ${fault}`))).toHaveLength(1);
    expect(readGlossary(folder).glossary.entries.length).toBeGreaterThan(10);
  });

  it('reads what other languages have of the lists', () => {
    expect(faultsWith('cues.fr.yaml', 'sport: [tournoi*]')).toEqual([]);
    expect(faultsWith('words.fr.yaml', 'openers: [Selon]')).toEqual([]);
    const { cues, wordsOf } = readGlossary(folder).glossary;
    expect(cues.sport).toEqual(expect.arrayContaining(['tennis', 'fr: tournoi*']));
    expect(wordsOf.fr?.openers).toEqual(['Selon']);
  });

  it('takes a list that holds nothing but comments as empty', () => {
    expect(faultsWith('ignored.yaml', '# Nothing yet.')).toEqual([]);
  });

  it('says that a file is missing', () => {
    rmSync(join(folder, 'cues.yaml'));
    expect(readGlossary(folder).faults.map(({ instruction }) => instruction)).toEqual([
      'no such file. Check the name.',
    ]);
  });

  it('finds an id that stands in two categories', () => {
    cpSync('glossary/entries/people/envoy.yaml', join(folder, 'entries/talks/envoy.yaml'));
    expect(readGlossary(folder).faults).toMatchObject([
      { instruction: 'has the same id as a file in another category. Rename one.' },
    ]);
  });
});
