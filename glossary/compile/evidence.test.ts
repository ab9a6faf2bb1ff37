import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../matching/lexicon.ts';
import { documentOf } from './document.ts';
import { compileEvidence, evidenceJson, keptEvidence } from './evidence.ts';

const lexicon = buildLexicon('en', {
  cues: {},
  entries: [
    { id: 'veltria', category: 'states', aliases: ['Veltria'], subject: 2 },
    { id: 'accord', category: 'agreements', aliases: ['border accord'], subject: 3 },
    { id: 'sormouth', category: 'places', aliases: ['Sormouth'], subject: 1 },
  ],
});
const source = { id: '900', file: 'a.txt', title: null, label: 'A', skip: [{ passages: '3', because: 'x' }] };
const document = documentOf(
  'a.txt',
  [
    'Veltria signed the border accord, and Veltria kept it.',
    'In Sormouth, Veltria is far.',
    'Veltria again.',
  ],
  source,
);

describe('evidence', () => {
  const evidence = compileEvidence([document], lexicon);

  it('says which passages of the content mention what, and how often', () => {
    expect(evidence.mentions).toEqual({
      veltria: { '900#1': 2, '900#2': 1 },
      accord: { '900#1': 1 },
      sormouth: { '900#2': 1 },
    });
  });

  it('says which entries are named together, from both ends', () => {
    expect(evidence.together).toEqual({
      veltria: { accord: 1, sormouth: 1 },
      accord: { veltria: 1 },
      sormouth: { veltria: 1 },
    });
  });

  it('comes back from its file, and loses what names entries that are gone', () => {
    const json = evidenceJson(evidence);
    expect(evidenceJson(keptEvidence(json, ['veltria', 'accord', 'sormouth']))).toBe(json);
    expect(keptEvidence(json, ['veltria', 'sormouth'])).toEqual({
      mentions: { veltria: { '900#1': 2, '900#2': 1 }, sormouth: { '900#2': 1 } },
      together: { veltria: { sormouth: 1 }, sormouth: { veltria: 1 } },
    });
  });

  it('is the same file whatever order things were met in', () => {
    const { mentions, together } = evidence;
    const reversed = Object.fromEntries(Object.entries(mentions).toReversed());
    expect(evidenceJson({ mentions: reversed, together })).toBe(evidenceJson(evidence));
  });
});
