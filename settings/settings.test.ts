import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from './settings.ts';
import { runsOn, switchPage } from './where.ts';
import { choicesIn, withChoices } from './with-choices.ts';

const defaults = parseSettings({});
const at = (host: string, page: string | null = null) => ({ host, page });

describe('parseSettings', () => {
  it('marks everything everywhere until the reader says otherwise', () => {
    expect(runsOn(defaults, at('news.example'))).toBe(true);
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
        'page:a.example 1f',
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
    expect(runsOn(settings, at('off.example'))).toBe(false);
    expect(runsOn(settings, at('other.example'))).toBe(true);
  });

  it('marks only those switched on, where the reader wants it so', () => {
    const settings = parseSettings({ where: 'only', 'site:on.example': true });
    expect(runsOn(settings, at('on.example'))).toBe(true);
    expect(runsOn(settings, at('other.example'))).toBe(false);
  });

  it.each([
    ['www.news.example', 'news.example'],
    ['news.example', 'www.news.example'],
    ['www.news.example', 'www.news.example'],
  ])('takes %s for the site %s', (stored, host) => {
    expect(runsOn(parseSettings({ [`site:${stored}`]: false }), at(host))).toBe(false);
    expect(runsOn(parseSettings({ where: 'only', [`site:${stored}`]: true }), at(host))).toBe(true);
  });

  it('takes any other part of a name for a site of its own', () => {
    const settings = parseSettings({ 'site:news.example': false });
    expect(runsOn(settings, at('sport.news.example'))).toBe(true);
    expect(runsOn(settings, at('wwwnews.example'))).toBe(true);
  });

  it('goes by what was said last of a site, of whichever of its hosts', () => {
    const stored = { 'site:www.news.example': false };
    const on = withChoices(parseSettings(stored), [{ kind: 'site', host: 'www.news.example', on: true }]);
    expect([...on.sitesOff, ...on.sitesOn]).toEqual(['news.example']);
    expect(runsOn(on, at('www.news.example'))).toBe(true);
    // As storage holds it for a moment, before what was stored once is gone from it.
    for (const both of [
      { 'site:news.example': true, ...stored },
      { ...stored, 'site:news.example': true },
    ]) {
      expect(runsOn(parseSettings(both), at('www.news.example'))).toBe(true);
    }
  });

  it('goes by what was said of a page before what was said of its site', () => {
    const settings = parseSettings({
      'site:off.example': false,
      'page:off.example a': true,
      'page:on.example b': false,
    });
    expect(runsOn(settings, at('off.example', 'off.example a'))).toBe(true);
    expect(runsOn(settings, at('off.example', 'off.example c'))).toBe(false);
    expect(runsOn(settings, at('on.example', 'on.example b'))).toBe(false);
    expect(runsOn({ ...settings, enabled: false }, at('off.example', 'off.example a'))).toBe(false);
  });

  it('keeps no choice about a page that is as its site is', () => {
    const place = { host: 'on.example', page: 'on.example b' };
    const off = switchPage(defaults, place, false);
    expect(runsOn(withChoices(defaults, [off]), place)).toBe(false);
    expect(switchPage(withChoices(defaults, [off]), place, true)).toEqual({
      kind: 'page',
      page: place.page,
      on: null,
    });
  });
});
