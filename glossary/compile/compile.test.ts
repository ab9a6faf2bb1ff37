import { describe, expect, it } from 'vitest';
import { committedEvidence, staleFiles } from './committed.ts';
import { compileGlossary } from './compile.ts';
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

  it('changes with the entries', () => {
    const [first, ...rest] = glossary.entries;
    if (!first) throw new Error('There are no entries.');
    const edited = { ...glossary, entries: [{ ...first, definition: 'Something else.' }, ...rest] };
    const files = compileGlossary(edited, committedEvidence('glossary', glossary));
    expect(staleFiles('glossary', files)).toContain('compiled/cards.json');
  });

  it('leaves out of the evidence what is not there any more', () => {
    const evidence = committedEvidence('glossary', { entries: [] });
    expect(evidence).toEqual({ mentions: {}, together: {} });
  });
});
