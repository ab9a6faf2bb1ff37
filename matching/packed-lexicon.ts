import type { LexiconData, LexiconEntry } from './lexicon.ts';

/**
 * Lexicons written as text, tightly: the English one goes into every page, where it outweighs all
 * code. As JSON it was a third larger, compressed.
 *
 *     agreements security …          the categories
 *     a1!⇥⇥aggression|…⇥             each entry: its category by letter, weight and whether it is an
 *                                    everyday word; its id, unless its first alias says it; its
 *                                    aliases; those of every language; what it is alone
 *                                    (an empty line)
 *     A:tribunal|…⇥DE⇥Z              each entry's cues for, cues against and idioms, in that order:
 *                                    lists of cues by letter, then its own
 *     war⇥:Ukrain*|…                 each list of cues
 *
 * What is alike stands together, because compressors look back 32 kB and no further. A list is in
 * alphabetical order, and each item but the first begins with a sign that says how much of the item
 * before it takes over: `defence budget=expenditure`.
 */

/** The sign for “nothing of the one before”; those after it, for “all but so many characters”. */
const signs = '|!#%+;<=>?[]^_{}';
/** The first item, and each other with its sign. */
const signed = /[|!#%+;<=>?[\]^_{}]?[^|!#%+;<=>?[\]^_{}]+|[|!#%+;<=>?[\]^_{}]/g;
/** Fewer characters than these are shorter written than taken over. */
const worthTaking = 3;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const reserved = /[|!#%+;<=>?[\]^_{}:/\t\n]/;

/**
 * Packs a lexicon. Lists of cues that entries name and it does not have are left out: nothing is in them.
 *
 * @throws when it cannot be written so: a text with one of the format's own signs in it.
 */
export function packLexicon({ cues, entries }: LexiconData): string {
  const lists = Object.keys(cues);
  if (lists.length > letters.length) {
    throw new Error(
      `The lexicon names lists of cues by letter, and ${lists.length} are too many. Merge some.`,
    );
  }
  const categories = [...new Set(entries.map(({ category }) => category))].sort();
  const sorted = categories.flatMap((category) => entries.filter((entry) => entry.category === category));
  const rule = (written: readonly string[] = []) => packRule(written, lists);
  const names = sorted.map(
    ({ id, category, aliases, everywhere = [], subject = 0, everyday, alone = [] }) => {
      const telling = aliases.find((alias) => idSaidBy(alias) === id);
      const others = aliases.filter((alias) => alias !== telling).sort();
      return row([
        `${letters[categories.indexOf(category)]}${subject}${everyday ? '!' : ''}`,
        telling === undefined ? id : '',
        packList(telling === undefined ? others : [telling, ...others]),
        packList([...everywhere].sort()),
        packList([...alone].sort()),
      ]);
    },
  );
  const rules = sorted.map(({ near, notNear, never }) => row([rule(near), rule(notNear), rule(never)]));
  const named = lists.map((list) => row([list, rule(cues[list])]));
  return `${[categories.join(' '), ...names, '', ...rules, ...named].join('\n')}\n`;
}

/**
 * The lexicon that was packed; its lists may be in another order. Rules are unpacked when they are
 * first asked for: a page meets few entries, and most pages none.
 */
export function unpackLexicon(packed: string): LexiconData {
  const lines = packed.slice(0, -1).split('\n');
  const categories = (lines[0] as string).split(' ');
  const count = lines.indexOf('') - 1;
  const named = lines.slice(2 * count + 2).map((line) => line.split('\t'));
  const lists = named.map(([list = '']) => list);
  return {
    get cues() {
      return Object.fromEntries(named.map(([list, cell]) => [list, unpackRule(cell, lists)]));
    },
    entries: lines.slice(1, count + 1).map((names, at): LexiconEntry => {
      const [sense = '', id = '', aliases, everywhere, alone] = names.split('\t');
      const rule = (kind: number) => unpackRule(lines[count + 2 + at]?.split('\t')[kind], lists);
      const own = unpackList(aliases);
      return {
        id: id || idSaidBy(own[0] ?? ''),
        category: categories[letters.indexOf(sense.charAt(0))] ?? '',
        aliases: own,
        everywhere: unpackList(everywhere),
        subject: Number(sense.charAt(1)),
        everyday: sense.length > 2,
        get alone() {
          return unpackList(alone);
        },
        get near() {
          return rule(0);
        },
        get notNear() {
          return rule(1);
        },
        get never() {
          return rule(2);
        },
      };
    }),
  };
}

/** “Minsk agreements” says `minsk-agreements`. */
function idSaidBy(alias: string): string {
  return alias.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function row(cells: readonly string[]): string {
  return cells.join('\t').replace(/\t+$/, '');
}

/** Lists of cues by letter; then cues, patterns that begin with the alias, and those that end with it. */
function packRule(written: readonly string[], lists: readonly string[]): string {
  const named = lists.flatMap((list, at) => (written.includes(`@${list}`) ? letters.charAt(at) : []));
  const after = written.filter((cue) => /^~ [^~]+$/.test(cue));
  const before = written.filter((cue) => /^[^~]+ ~$/.test(cue));
  const others = written.filter(
    (cue) => !cue.startsWith('@') && !after.includes(cue) && !before.includes(cue),
  );
  const own = [others, after.map((cue) => cue.slice(2)), before.map((cue) => cue.slice(0, -2))]
    .map((list) => packList([...list].sort()))
    .join('/')
    .replace(/\/+$/, '');
  return named.join('') + (own === '' ? '' : `:${own}`);
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

function packList(items: readonly string[]): string {
  let packed = '';
  items.forEach((item, at) => {
    const known = reserved.exec(item)?.[0];
    if (known) throw new Error(`“${item}” cannot go into the lexicon, which uses “${known}” for itself.`);
    const before = items[at - 1];
    if (before === undefined) packed = item;
    else {
      const taken = sharedStart(before, item);
      const left = before.length - taken;
      const takes = taken >= worthTaking && left + 1 < signs.length;
      packed += takes ? signs.charAt(left + 1) + item.slice(taken) : signs.charAt(0) + item;
    }
  });
  return packed;
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

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
