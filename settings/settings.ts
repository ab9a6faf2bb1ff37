import { type CategoryId, categoryIds } from '../glossary/categories.ts';
import { type FieldName, type FieldValues, fields, parseFields } from './fields.ts';
import { type Colour, type Line, parseStyles, type StyleChoice } from './mark-style.ts';
import { formerHost, siteOf } from './site.ts';

/** What the reader chose, defaults filled in. */
export interface Settings extends FieldValues {
  /** The sites that the reader switched off, each as `siteOf` names it. */
  readonly sitesOff: ReadonlySet<string>;
  /** Those switched on: all that count where `where` is `only`. */
  readonly sitesOn: ReadonlySet<string>;
  /** Single pages switched off or on, whatever holds for their site, by `pageKey`. */
  readonly pages: ReadonlyMap<string, boolean>;
  readonly categories: Readonly<Record<CategoryId, boolean>>;
  /** What the reader changed of the look of marks. */
  readonly styles: Readonly<Partial<Record<CategoryId, StyleChoice>>>;
  /** Entries that are never marked, by id. */
  readonly muted: ReadonlySet<string>;
  /** Written forms that are never, or always, marked, whatever their surroundings say. */
  readonly aliases: ReadonlyMap<string, AliasRule>;
  /** Entries not marked on one page, by `pageKey`. */
  readonly notHere: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What the reader said of a written form. */
export type AliasRule = 'never' | 'always';

/**
 * One choice of the reader's, as storage keeps it: a key of its own each, so that two tabs writing
 * at once never undo each other. One object under one key would be tidier, but every change to it
 * is a read and a write with nothing to hold other writers off in between.
 */
export type Choice =
  | {
      [Name in FieldName]: { readonly kind: 'field'; readonly name: Name; readonly value: FieldValues[Name] };
    }[FieldName]
  | { readonly kind: 'category'; readonly category: CategoryId; readonly on: boolean }
  /** A colour or line of null is the one that ships. */
  | StyleOf<'colour', Colour>
  | StyleOf<'line', Line>
  /** Of sites and pages, null: neither switched off nor on. */
  | { readonly kind: 'site'; readonly host: string; readonly on: boolean | null }
  | { readonly kind: 'page'; readonly page: string; readonly on: boolean | null }
  | { readonly kind: 'muted'; readonly entry: string; readonly on: boolean }
  | { readonly kind: 'alias'; readonly alias: string; readonly rule: AliasRule | 'none' }
  | { readonly kind: 'not-here'; readonly page: string; readonly entry: string; readonly on: boolean };

interface StyleOf<Part, Value> {
  readonly kind: 'style';
  readonly category: CategoryId;
  readonly part: Part;
  readonly value: Value | null;
}

/**
 * The key and value under which storage keeps a choice; a value of null keeps nothing.
 *
 * What leaves things as they are anyway keeps nothing: keys name sites and words of the reader's.
 */
export function storedChoice(choice: Choice): { readonly key: string; readonly value: unknown } {
  switch (choice.kind) {
    case 'field':
      return { key: choice.name, value: choice.value === fields[choice.name].initial ? null : choice.value };
    case 'category':
      return { key: `category:${choice.category}`, value: choice.on ? null : false };
    case 'style':
      return { key: `style:${choice.category}:${choice.part}`, value: choice.value };
    case 'site':
      return { key: `site:${siteOf(choice.host)}`, value: choice.on };
    case 'page':
      return { key: `page:${choice.page}`, value: choice.on };
    case 'muted':
      return { key: `muted:${choice.entry}`, value: choice.on || null };
    case 'alias':
      return { key: `alias:${choice.alias}`, value: choice.rule === 'none' ? null : choice.rule };
    case 'not-here':
      return { key: `not-here:${choice.page} ${choice.entry}`, value: choice.on || null };
  }
}

/** Keys under which a choice was stored once, and that it takes the place of. */
export function formerKeys(choice: Choice): string[] {
  return choice.kind === 'site' ? [`site:${formerHost(siteOf(choice.host))}`] : [];
}

/**
 * The settings that stored choices amount to.
 *
 * Reads key by key: what is missing, damaged or unknown (written by a later version, say) counts
 * as not chosen. Never throws.
 *
 * @param stored everything in the extension's storage, of any shape.
 */
export function parseSettings(stored: unknown): Settings {
  const choices = new Map(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const keyed = (prefix: string, value: unknown) =>
    [...choices].flatMap(([key, kept]) =>
      key.startsWith(prefix) && key !== prefix && kept === value ? [key.slice(prefix.length)] : [],
    );
  const sites = sitesIn(choices);
  const sitesThat = (on: boolean) => new Set([...sites].flatMap(([site, is]) => (is === on ? [site] : [])));
  const pages = (on: boolean) => keyed('page:', on).map((page) => [page, on] as const);
  const aliases = (rule: AliasRule) => keyed('alias:', rule).map((alias) => [alias, rule] as const);
  return {
    ...parseFields(choices),
    sitesOff: sitesThat(false),
    sitesOn: sitesThat(true),
    pages: new Map([...pages(false), ...pages(true)]),
    categories: Object.fromEntries(
      categoryIds.map((id) => [id, choices.get(`category:${id}`) !== false]),
    ) as Settings['categories'],
    styles: parseStyles(choices),
    muted: new Set(keyed('muted:', true)),
    aliases: new Map([...aliases('never'), ...aliases('always')]),
    notHere: groupByPage(keyed('not-here:', true)),
  };
}

// What was stored under a site's own name is newer than what was stored under its former host.
function sitesIn(choices: ReadonlyMap<string, unknown>): Map<string, boolean> {
  const stored = [...choices].flatMap(([key, on]) => {
    const host = key.startsWith('site:') ? key.slice('site:'.length) : '';
    return host !== '' && typeof on === 'boolean' ? [{ host, site: siteOf(host), on }] : [];
  });
  const [former, own] = [
    stored.filter(({ host, site }) => host !== site),
    stored.filter(({ host, site }) => host === site),
  ];
  return new Map([...former, ...own].map(({ site, on }) => [site, on]));
}

function groupByPage(keys: readonly string[]): Settings['notHere'] {
  const pages = new Map<string, Set<string>>();
  for (const key of keys) {
    const at = key.lastIndexOf(' ');
    if (at < 1) continue;
    const page = key.slice(0, at);
    pages.set(page, (pages.get(page) ?? new Set()).add(key.slice(at + 1)));
  }
  return pages;
}
