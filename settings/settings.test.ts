import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings, runsOn } from './settings.ts';
import { choicesIn, withChoices } from './with-choices.ts';

const defaults = parseSettings({});

describe('parseSettings', () => {
  it('marks everything everywhere until the reader says otherwise', () => {
    expect(runsOn(defaults, 'news.example')).toBe(true);
    expect(Object.values(defaults.categories).every(Boolean)).toBe(true);
  });

  it('falls back field by field where storage is damaged', () => {
    const settings = parseSettings({
      enabled: 'no',
      dwell: -1,
      theme: 'dark',
      'category:talks': 0,
      'alias:US': 7,
    });
    expect(settings).toEqual({ ...defaults, theme: 'dark' });
  });

  it('leaves alone what a later version wrote', () => {
    expect(parseSettings({ 'hologram:size': 3, density: 'one in a thousand' })).toEqual(defaults);
  });

  it.each([undefined, null, 7, 'text', [], new Map()])('takes %j for nothing chosen', (stored) => {
    expect(parseSettings(stored)).toEqual(defaults);
  });

  it('never throws, and reads what it would write the same again', () => {
    const key = fc.oneof(
      fc.constantFrom(
        'enabled',
        'dwell',
        'where',
        'density',
        'category:talks',
        'style:talks:colour',
        'style:talks:line',
        'site:a.example',
        'not-here:',
      ),
      fc
        .tuple(fc.constantFrom('site:', 'muted:', 'alias:', 'not-here:'), fc.string())
        .map((parts) => parts.join('')),
      fc.string(),
    );
    const value = fc.oneof(
      fc.boolean(),
      fc.constantFrom('never', 'always', 'only', 'page', 'wavy', '#00ff00'),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.dictionary(key, value), (stored) => {
        const settings = parseSettings(stored);
        expect(withChoices(defaults, choicesIn(settings))).toEqual(settings);
      }),
    );
  });
});

describe('runsOn', () => {
  it('marks every site but those switched off', () => {
    const settings = parseSettings({ 'site:off.example': false });
    expect(runsOn(settings, 'off.example')).toBe(false);
    expect(runsOn(settings, 'other.example')).toBe(true);
  });

  it('marks only those switched on, where the reader wants it so', () => {
    const settings = parseSettings({ where: 'only', 'site:on.example': true });
    expect(runsOn(settings, 'on.example')).toBe(true);
    expect(runsOn(settings, 'other.example')).toBe(false);
  });
});
