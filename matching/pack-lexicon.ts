import { endOfWord } from './fold.ts';
import type { LexiconData } from './lexicon.ts';
import { idSaidBy, letters, signs } from './packed-lexicon.ts';

const reserved = /[|!#%+;<=>?[\]^"{}:/\t\n]/;

/**
 * Packs a lexicon. Lists of cues that entries name and it does not have are left out: nothing is in them.
 *
 * @throws when it cannot be written so: a text with one of the format's own signs in it.
 */
export function packLexicon({ cues, entries, words = {} }: LexiconData): string {
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
        packForms(telling === undefined ? others : [telling, ...others]),
        packForms([...everywhere].sort()),
        packList([...alone].sort()),
      ]);
    },
  );
  const rules = sorted.map(({ near, notNear, never }) => row([rule(near), rule(notNear), rule(never)]));
  const named = lists.map((list) => row([list, rule(cues[list])]));
  const asked = Object.entries(words).map(([list, own = []]) => row([list, packList([...own].sort())]));
  return `${[categories.join(' '), ...names, '', ...rules, ...named, '', ...asked].join('\n')}\n`;
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

/** Packs written forms. */
function packForms(forms: readonly string[]): string {
  return packList(forms, { mayTake: (before, form) => firstWord(before) === firstWord(form) });
}

function firstWord(text: string): string {
  return text.slice(0, endOfWord(text, 0));
}

function packList(
  items: readonly string[],
  { mayTake = () => true }: { mayTake?: (before: string, item: string) => boolean } = {},
): string {
  let packed = '';
  items.forEach((item, at) => {
    const known = reserved.exec(item)?.[0];
    if (known) throw new Error(`“${item}” cannot go into the lexicon, which uses “${known}” for itself.`);
    const before = items[at - 1];
    if (before === undefined) packed = item;
    else {
      const taken = sharedStart(before, item);
      const left = before.length - taken;
      // One letter, too: no shorter so, but more items look alike, and it all compresses to less.
      const takes = taken > 0 && left + 1 < signs.length && mayTake(before, item);
      packed += takes ? signs.charAt(left + 1) + item.slice(taken) : signs.charAt(0) + item;
    }
  });
  return packed;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
