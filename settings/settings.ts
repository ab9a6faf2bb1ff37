import * as v from 'valibot';
import { type CategoryId, categoryIds } from '../glossary/categories.ts';

/** What the reader chose, defaults filled in. */
export interface Settings {
  /** Off: no page is marked anywhere. */
  readonly enabled: boolean;
  /** The host names of sites that the reader switched off. */
  readonly sitesOff: ReadonlySet<string>;
  readonly categories: Readonly<Record<CategoryId, boolean>>;
}

/**
 * One choice of the reader's, as storage keeps it: a key of its own each, so that two tabs writing
 * at once never undo each other. One object under one key would be tidier, but every change to it
 * is a read and a write with nothing to hold other writers off in between.
 */
export type Choice =
  | { readonly kind: 'enabled'; readonly on: boolean }
  | { readonly kind: 'category'; readonly category: CategoryId; readonly on: boolean }
  | { readonly kind: 'site'; readonly host: string; readonly on: boolean };

const flag = v.boolean();
const sitePrefix = 'site:';
const categoryPrefix = 'category:';

/**
 * The settings that stored choices amount to.
 *
 * Reads field by field: what is missing, damaged or unknown (written by a later version, say)
 * counts as not chosen. Never throws.
 *
 * @param stored everything in the extension's storage, of any shape.
 */
export function parseSettings(stored: unknown): Settings {
  const choices = new Map(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const chosen = (key: string): boolean => {
    const parsed = v.safeParse(flag, choices.get(key));
    return parsed.success ? parsed.output : true;
  };
  const sites = [...choices.keys()].filter((key) => key.startsWith(sitePrefix) && !chosen(key));
  return {
    enabled: chosen('enabled'),
    sitesOff: new Set(sites.map((key) => key.slice(sitePrefix.length))),
    categories: Object.fromEntries(categoryIds.map((id) => [id, chosen(categoryPrefix + id)])) as Record<
      CategoryId,
      boolean
    >,
  };
}

/** The key and value under which storage keeps a choice. Everything is on unless the reader said off. */
export function storedChoice(choice: Choice): { readonly key: string; readonly value: boolean } {
  switch (choice.kind) {
    case 'enabled':
      return { key: 'enabled', value: choice.on };
    case 'category':
      return { key: categoryPrefix + choice.category, value: choice.on };
    case 'site':
      return { key: sitePrefix + choice.host, value: choice.on };
  }
}

/** Whether pages of a site are marked at all. */
export function runsOn(settings: Settings, host: string): boolean {
  return settings.enabled && !settings.sitesOff.has(host);
}
