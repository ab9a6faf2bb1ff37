/**
 * Normal forms: spelling variants of a word share one, so that counts come together. They are for
 * comparing only and never shown; an odd one ("exercize") harms nothing as long as it is one.
 */

const irregular: Readonly<Record<string, string>> = {
  crises: 'crisis',
  analyses: 'analysis',
  theses: 'thesis',
  men: 'man',
  women: 'woman',
  news: 'news',
  series: 'series',
  species: 'species',
};

/** British and American spelling, by what stands in the word. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(def|off|pret)enc/, '$1ens'],
  [/^licen[cs]/, 'licens'],
  [/^scept/, 'skept'],
  [/(?<=.{3})is(?=(?:e[drs]?|ing|ations?|ational)$)/, 'iz'],
  [/(?<=.{3})ys(?=(?:e[drs]?|ing)$)/, 'yz'],
  [/(?<=.{3})our(?=s?$|ed$|ing$|able$|ful$|al$|ite$|hood$|ly$)/, 'or'],
  [/([bt])re$/, '$1er'],
  [/programme/, 'program'],
  [/(?<=.{3})ll(?=ed$|ing$|er$)/, 'l'],
];

/** A word in lower case, singular, without accents, points and possessive, in American spelling. */
export function normalWord(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]s$|(?<=s)['’ʼ]$/, '')
    .replace(/['’ʼ]/g, '');
  // Four letters, so that abbreviations ("US") and short words ("gas") keep their s.
  const singular = irregular[plain] ?? (plain.length > 3 ? withoutPlural(plain) : plain);
  return spellings.reduce((form, [from, to]) => form.replace(from, to), singular);
}

// The weak stemmer of D. Harman, "How effective is suffixing?", JASIS 42(1), 1991: it merges
// plurals and hardly anything else. Porter's would merge "negotiation" with "negotiator".
function withoutPlural(word: string): string {
  if (/(?<![ae])ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(?<![aeo])es$/.test(word)) return word.replace(/s$/, '');
  return /(?<![us])s$/.test(word) && !/is$/.test(word) ? word.slice(0, -1) : word;
}

/** The normal form of a phrase: its normal words, parts of hyphenated ones too, with a space between. */
export function normalPhrase(words: readonly string[]): string {
  return words.map(normalCompound).join(' ');
}

const known = new Map<string, string>();

// Texts say the same words over and over; a table spares most of the work. It starts anew when it
// has grown to what a few hundred megabytes of prose would fill.
function normalCompound(word: string): string {
  let form = known.get(word);
  if (form === undefined) {
    form = word
      .split(/[\p{Pd}]/u)
      .map(normalWord)
      .join(' ');
    if (known.size > 200_000) known.clear();
    known.set(word, form);
  }
  return form;
}
