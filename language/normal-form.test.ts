import { describe, expect, it } from 'vitest';
import { termKey } from './candidate.ts';

describe('termKey', () => {
  it.each([
    [['security guarantee', 'Security Guarantees', 'SECURITY GUARANTEES', 'security guarantees’']],
    [['ceasefire', 'cease-fire', 'cease fire', 'Cease‑fires']],
    [['defence', 'defense', 'Defence’s']],
    [['demilitarisation', 'demilitarization']],
    [['normalised', 'normalized']],
    [['scepticism', 'skepticism']],
    [['programme', 'program', 'programmes']],
    [['neighbouring', 'neighboring']],
    [['centre', 'center', 'centres']],
    [['crisis', 'crises']],
    [['ally', 'allies']],
    [['U.S.', 'US']],
    [['São Tomé', 'Sao Tome']],
  ])('is one for %j', (variants) => {
    expect(new Set(variants.map(termKey)).size).toBe(1);
  });

  it.each([
    ['negotiation', 'negotiator'],
    ['news', 'new'],
    ['NATO', 'NATO member'],
    ['Iran', 'Iraq'],
    ['politics', 'polity'],
  ])('is another for “%s” than for “%s”', (a, b) => {
    expect(termKey(a)).not.toBe(termKey(b));
  });
});
