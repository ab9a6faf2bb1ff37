import { expect, test } from 'vitest';
import { parseSettings } from './settings.ts';
import { runsOn, switchOnWhereOff, switchSite } from './where.ts';
import { withChoices } from './with-choices.ts';

const place = { host: 'news.example', page: 'news.example 0f' };
const off = parseSettings({ 'site:news.example': false, 'page:news.example 0f': false });

test('what is off for its site and its own sake is on after one press', () => {
  expect(runsOn(off, place)).toBe(false);
  const choices = switchOnWhereOff(off, place);
  expect(choices.map(({ kind }) => kind)).toEqual(['site', 'page']);
  expect(runsOn(withChoices(off, choices), place)).toBe(true);
});

test('the site is left alone where only the page is off', () => {
  const settings = parseSettings({ 'page:news.example 0f': false });
  const choices = switchOnWhereOff(settings, place);
  expect(choices).toEqual([{ kind: 'page', page: place.page, on: null }]);
  expect(runsOn(withChoices(settings, choices), place)).toBe(true);
});

test.each([true, false])('a site that is switched takes the page in view along: %s', (on) => {
  const contrary = parseSettings({ 'page:news.example 0f': !on });
  const after = withChoices(contrary, switchSite(contrary, place, on));
  expect(runsOn(after, place)).toBe(on);
  expect(after.pages.size).toBe(0);
});

test.each(['everywhere', 'only'])('a site that is switched there and back is not remembered: %s', (where) => {
  const before = parseSettings({ where });
  const there = withChoices(before, switchSite(before, place, where === 'only'));
  expect(there.sitesOff.size + there.sitesOn.size).toBe(1);
  expect(withChoices(there, switchSite(there, place, where !== 'only'))).toEqual(before);
});

test('a site that is switched on from the panel is not remembered where all are on', () => {
  expect(withChoices(off, switchOnWhereOff(off, place))).toEqual(parseSettings({}));
});

test('a frame that does not know its page goes by the site', () => {
  const settings = parseSettings({ 'site:news.example': false, 'page:null': true });
  expect(runsOn(settings, { host: 'news.example', page: null })).toBe(false);
});
