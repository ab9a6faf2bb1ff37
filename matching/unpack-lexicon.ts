import type { Alias } from './alias-table.ts';
import type { LexiconData, LexiconEntry } from './lexicon.ts';
import { idSaidBy, letters, signs } from './packed-lexicon.ts';

/** The first item, and each other with its sign. */
const signed = /[|!#%+;<=>?[\]^"{}]?[^|!#%+;<=>?[\]^"{}]+|[|!#%+;<=>?[\]^"{}]/g;

/**
 * The lexicon that was packed; its lists may be in another order. Written forms and rules are unpacked
 * when they are first asked for: a page meets few entries, and most pages none.
 *
 * @param lines those of the packed text.
 */
export function unpackLexicon(lines: readonly string[]): LexiconData {
  const categories = (lines[0] ?? '').split(' ');
  const count = lines.indexOf('') - 1;
  const names = lines.slice(1, count + 1);
  const rules = lines.slice(count + 2, 2 * count + 2);
  const after = lines.indexOf('', 2 * count + 2);
  const named = lines.slice(2 * count + 2, after).map((line) => line.split('\t'));
  const lists = named.map(([list = '']) => list);
  let entries: LexiconEntry[] | undefined;
  return {
    get cues() {
      return Object.fromEntries(named.map(([list, cell]) => [list, unpackRule(cell, lists)]));
    },
    get entries() {
      entries ??= names.map((row, at) => new PackedEntry(row, rules[at], { categories, lists }));
      return entries;
    },
    get words() {
      const asked = lines.slice(after + 1, -1).map((line) => line.split('\t'));
      return Object.fromEntries(asked.map(([list, cell]) => [list, unpackList(cell)]));
    },
    names: { groups: names.flatMap(groupsIn), formsOf: unpackList },
  };
}

function groupsIn(row: string, entry: number): Alias[] {
  const [, , aliases, everywhere] = row.split('\t');
  const groups = everywhere ? everywhere.split('|').map((text) => ({ text, entry, everywhere: true })) : [];
  if (aliases) for (const text of aliases.split('|')) groups.push({ text, entry, everywhere: false });
  return groups;
}

/** What rows name by letter. */
interface Keys {
  readonly categories: readonly string[];
  readonly lists: readonly string[];
}

/** An entry that is unpacked bit by bit, as it is asked. */
class PackedEntry implements LexiconEntry {
  readonly #names: readonly string[];
  readonly #rules: readonly string[];
  readonly #keys: Keys;

  constructor(names: string, rules: string | undefined, keys: Keys) {
    this.#names = names.split('\t');
    this.#rules = rules?.split('\t') ?? [];
    this.#keys = keys;
  }

  get id(): string {
    return this.#names[1] || idSaidBy(this.aliases[0] ?? '');
  }

  get category(): string {
    return this.#keys.categories[letters.indexOf(this.#sense.charAt(0))] ?? '';
  }

  get aliases(): string[] {
    return unpackList(this.#names[2]);
  }

  get everywhere(): string[] {
    return unpackList(this.#names[3]);
  }

  get subject(): number {
    return Number(this.#sense.charAt(1));
  }

  get everyday(): boolean {
    return this.#sense.length > 2;
  }

  get alone(): string[] {
    return unpackList(this.#names[4]);
  }

  get near(): string[] {
    return unpackRule(this.#rules[0], this.#keys.lists);
  }

  get notNear(): string[] {
    return unpackRule(this.#rules[1], this.#keys.lists);
  }

  get never(): string[] {
    return unpackRule(this.#rules[2], this.#keys.lists);
  }

  get #sense(): string {
    return this.#names[0] ?? '';
  }
}

function unpackRule(cell = '', lists: readonly string[]): string[] {
  const [byLetter = '', own = ''] = cell.split(':');
  const [others, after, before] = own.split('/');
  return [
    ...Array.from(byLetter, (letter) => `@${lists[letters.indexOf(letter)]}`),
    ...unpackList(others),
    ...unpackList(after).map((cue) => `~ ${cue}`),
    ...unpackList(before).map((cue) => `${cue} ~`),
  ];
}

function unpackList(packed = ''): string[] {
  if (packed === '') return [];
  const items = packed.match(signed) ?? [];
  for (let at = 1; at < items.length; at++) {
    const item = items[at] as string;
    const before = items[at - 1] as string;
    const left = signs.indexOf(item.charAt(0)) - 1;
    items[at] = (left < 0 ? '' : before.slice(0, before.length - left)) + item.slice(1);
  }
  return items;
}
