import { describe, expect, it } from 'vitest';
import type { LexiconData, LexiconEntry } from '../../matching/lexicon.ts';
import { unpackLexicon } from '../../matching/unpack-lexicon.ts';
import { committedEvidence, staleFiles } from './committed.ts';
import { compileGlossary } from './compile.ts';
import { compileLexicon } from './lexicon.ts';
import { readGlossary } from './read-glossary.ts';

const { glossary, faults } = readGlossary('glossary');

describe('the compiled glossary', () => {
  it('can be read', () => {
    expect(faults).toEqual([]);
  });

  it('is what the entries compile to: else run npm run glossary:build, and commit the result', () => {
    const files = compileGlossary(glossary, committedEvidence('glossary', glossary));
    expect(staleFiles('glossary', files)).toEqual([]);
  });

  it('gives other languages the cues with a capital, and those that are theirs', () => {
    const cues = { papers: ['~ Times', '~ today', 'fr: équipe de ~'] };
    const compiled = (['en', 'fr', 'de'] as const).map((language) =>
      compileLexicon({ entries: [], cues, words: {}, wordsOf: {} }, language),
    );
    expect(compiled.map(({ cues }) => cues.papers)).toEqual([
      ['~ Times', '~ today'],
      ['~ Times', 'équipe de ~'],
      ['~ Times'],
    ]);
  });

  it('gives other languages the lists of words that they have instead', () => {
    const words = { openers: ['The'], titles: ['titled'] };
    const wordsOf = { fr: { openers: ['Selon'] } };
    const [english, french] = (['en', 'fr'] as const).map(
      (language) => compileLexicon({ entries: [], cues: {}, words, wordsOf }, language).words,
    );
    expect(english).toEqual(words);
    expect(french).toEqual({ openers: ['Selon'] });
  });

  it('changes with the entries', () => {
    const [first, ...rest] = glossary.entries;
    if (!first) throw new Error('There are no entries.');
    const edited = { ...glossary, entries: [{ ...first, definition: 'Something else.' }, ...rest] };
    const files = compileGlossary(edited, committedEvidence('glossary', glossary));
    expect(staleFiles('glossary', files)).toContain('compiled/cards.json');
  });

  it('gives pages the lexicon that everybody else has', () => {
    const files = compileGlossary(glossary, committedEvidence('glossary', glossary));
    const { cues, entries } = unpackLexicon((files.get('compiled/lexicon.en.txt') ?? '').split('\n'));
    const json: LexiconData = JSON.parse(files.get('compiled/lexicon.en.json') ?? '');
    const names = (list: readonly LexiconEntry[]) =>
      list.map(({ id, category, aliases }) => [id, category, [...aliases].sort()].flat().join('\n')).sort();
    const rules = (list: readonly LexiconEntry[]) =>
      list.map(({ id, near = [], notNear = [], never = [] }) => [
        id,
        near.length,
        notNear.length,
        never.length,
      ]);
    expect(names(entries)).toEqual(names(json.entries));
    expect(new Set(rules(entries).map(String))).toEqual(new Set(rules(json.entries).map(String)));
    expect(Object.keys(cues)).toEqual(Object.keys(json.cues));
  });

  it('leaves out of the evidence what is not there any more', () => {
    const evidence = committedEvidence('glossary', { entries: [] });
    expect(evidence).toEqual({ mentions: {}, together: {} });
  });
});
