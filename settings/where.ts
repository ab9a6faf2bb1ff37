import type { Choice, Settings } from './settings.ts';
import { siteOf } from './site.ts';

/** A page, as far as settings tell one from another. */
export interface Place {
  readonly host: string;
  /** Its `pageKey`; null in a frame that does not know what page it stands in. */
  readonly page: string | null;
}

/** Whether a page is marked at all. */
export function runsOn(settings: Settings, { host, page }: Place): boolean {
  if (!settings.enabled) return false;
  return (page === null ? undefined : settings.pages.get(page)) ?? runsOnSite(settings, host);
}

/** Whether pages of a site are marked, but for those of which the reader said otherwise. */
export function runsOnSite({ where, sitesOn, sitesOff }: Settings, host: string): boolean {
  const site = siteOf(host);
  return where === 'only' ? sitesOn.has(site) : !sitesOff.has(site);
}

/** The choice that switches a single page on or off: none of its own where its site is so anyway. */
export function switchPage(settings: Settings, place: { host: string; page: string }, on: boolean): Choice {
  return { kind: 'page', page: place.page, on: on === runsOnSite(settings, place.host) ? null : on };
}

/** The choices that have a page marked that is not: its site is switched on if that is what is off. */
export function switchOnWhereOff(settings: Settings, place: { host: string; page: string }): Choice[] {
  const site = runsOnSite(settings, place.host) ? [] : [ofSite(settings, place.host, true)];
  return [...site, { kind: 'page', page: place.page, on: null }];
}

/** The choices that switch a site on or off, the page in view with it whatever was said of that before. */
export function switchSite(settings: Settings, place: { host: string; page: string }, on: boolean): Choice[] {
  return [ofSite(settings, place.host, on), { kind: 'page', page: place.page, on: null }];
}

/** None of its own where every site is so that the reader said nothing of. */
function ofSite({ where }: Settings, host: string, on: boolean): Choice {
  return { kind: 'site', host, on: on === (where === 'everywhere') ? null : on };
}
