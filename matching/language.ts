import { hashWord } from './alias-table.ts';
import type { Prose } from './prose.ts';

/** Which language a stretch of text is in, as far as function words tell. */

// The commonest short words of each language. A statistical detector would know more languages and
// would weigh more than everything else in the page.
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to that was for with his from they this have which were has would there their been its said will about after is are in on by at as be it an or he not but a am i do so no war who what when how if we you our my can all more over than into out up new says must us come',
  de: 'der die das und ist nicht von mit dem den des auf für eine einen sich auch wird nach bei einer aus dass wie oder zum im ein zu hat sind vor über am noch nur gegen zwischen in an als ab beim mehr kein keine russland moskau selenskyj',
  fr: 'les des est dans une qui que pour pas sur au avec sont cette ses aux leur mais ont été par du et il elle le la un en ne se ce son plus à a était ou après contre entre de avant tout toute tous son sa comme l d j ai qu moscou russie',
  es: 'a los las una que por con para del como más pero sus este está fue ha según entre también donde muy el y la un en se al lo no sobre su tras contra de es son rusia ucrania',
  it: 'gli che una della per con nel sono alla più anche dei delle come dal nella è stato ha questo il di la un si non dopo tra fra al lo ma i ed sul di a da in ad',
  pt: 'uma que não com para dos das pelo mais como foi são pela também seu sua ao os as em o da do no na um se entre após de para em',
  nl: 'het een van niet zijn voor met aan door naar ook wordt maar bij deze uit werd heeft worden dat op de en te is om er als over',
  pl: 'nie się jest przez oraz dla jak jego który które jako przed tym także może był była od na że w z i do o po za ze to są przeciw między nad pod bez już rosja rosji',
  tr: 'bir ve için ile olarak daha çok bu gibi kadar olan sonra ancak ama ise da de',
  no: 'og ikke som på til med av det har var fra ble vil etter han seg en et er i å',
  id: 'yang dan dengan untuk dari dalam pada ini itu tidak akan oleh juga telah adalah di ke',
  uk: 'що та як від для про після або його вони було який яка які це є й в на з до у і не за про',
  ru: 'что как для это его также после или они было которая который не по из от с и в на о к за у',
};

/** Letters that English does not write, with how much each says: most when no other language has it. */
const letters: readonly (readonly [language: string, characters: RegExp, weight: number])[] = [
  ['uk', /[іїєґ]|ськ|[бпвмфр]['’ʼ]я/g, 1],
  ['ru', /[ыэъё]/g, 1],
  ['pl', /[łżźćęąńś]/g, 1],
  ['de', /[ßäöü]/g, 0.5],
  ['es', /[ñ¿¡áíóú]/g, 0.5],
  ['fr', /[çèêàâœûîé]/g, 0.5],
  ['it', /[àèìòù]/g, 0.5],
  ['tr', /[ığş]/g, 1],
];

// Letters by their ranges, roughly: \p{L} takes a browser four times as long.
const smallWords = /[a-z\u00df-\u00f6\u00f8-\u02af\u0370-\u1fff\u3040-\ud7ff]+/g;

/** What says which language a text is in, if anything does: asked only where the text itself does not tell. */
export interface Said {
  readonly language?: string | undefined;
}

/** Whether a word, whatever its case, is a function word of a language. */
export function isFunctionWord(language: string, word: string): boolean {
  return hashesOf(language).has(hashWord(word) & shorter);
}

/** Function words that tell, out of the first forty words, to take a text's language as said. */
const confirming = 3;
/** Fewer words say nothing of a language. */
const telling = 8;

/** Characters of the shortest passage in another language; less names the language in a menu of them. */
const shortest = 12;

let languagesOf: Map<string, string[]> | undefined;
// Without their first two bits: a longer number is an object to Chromium, and takes several times as long to look up.
const shorter = 0x3fffffff;
const hashes = new Map<string, ReadonlySet<number>>();
/** What was said last, mostly the same for one block after another. */
let latest: { readonly declared: string; readonly code: string | undefined } = {
  declared: '',
  code: undefined,
};

/**
 * The language that a block is in, where it is not the one its page is in.
 *
 * Cheap where it is, which is nearly always: a few of its words are enough to confirm it.
 */
export function otherLanguage(language: string, prose: Prose, block: Said): string | undefined {
  if (prose.words.count < telling) {
    const said = codeOf(block.language);
    return said === language ? undefined : said;
  }
  const known = hashesOf(language);
  let met = 0;
  const looked = Math.min(40, prose.words.count);
  for (let word = 0; word < looked; word++) {
    if (known.has((prose.words.hashes[word] as number) & shorter) && ++met === confirming) return undefined;
  }
  if (saysNothingElse(language, prose)) return undefined;
  const guessed = languageOf(prose.text, block.language);
  return guessed === language ? undefined : guessed;
}

/**
 * The language that a text is in, where its markup or its letters say at once that it is not the page's;
 * names that only that language has would not be found otherwise.
 */
export function plainlyOther(language: string, text: string, declared?: string): string | undefined {
  const said = codeOf(declared);
  if (said !== undefined && said !== language)
    return text.trim().length >= shortest && languageOf(text, said) === said ? said : undefined;
  return isCyrillic(text) && isLatin(language) ? languageOf(text) : undefined;
}

/** Whether a text is in Cyrillic letters, by those in its middle: asked of every text of a page. */
export function isCyrillic(text: string): boolean {
  const middle = text.length >> 1;
  return middle > 9 && (isCyrillicAt(text, middle) || isCyrillicAt(text, middle + 1));
}

function isCyrillicAt(text: string, at: number): boolean {
  return text.charCodeAt(at) >> 8 === 4;
}

// Of a language that is not known here, nobody could tell a passage in Russian.
function isLatin(language: string): boolean {
  return hashesOf(language).size > 0 && language !== 'ru' && language !== 'uk';
}

/** Whether a text has next to no word or letter of another language: most headlines, without a guess. */
function saysNothingElse(language: string, { text, words: { hashes, starts, count } }: Prose): boolean {
  const others = hashesExcept(language);
  let met = 0;
  for (let word = 0; word < count && (starts[word] as number) < 2000; word++) {
    if (others.has((hashes[word] as number) & shorter) && ++met > 1) return false;
  }
  return !/[\u00a1-\u04ff]/.test(text);
}

/**
 * Guesses a text's language from its function words.
 *
 * @param text any text; the first 2,000 characters are looked at.
 * @param declared what the page says it is ("de", "pt-BR"), believed unless the text clearly says
 *   otherwise: a template's `lang` is wrong more often than twenty words of running text are.
 * @returns an ISO 639-1 code; undefined when neither the text nor the page tells.
 */
export function languageOf(text: string, declared?: string): string | undefined {
  const said = codeOf(declared);
  const written = text.slice(0, 2000);
  const sample = written.toLowerCase();
  if (isPlainlyEnglish(sample)) return 'en';
  languagesOf ??= indexFunctionWords();
  const scores = new Map<string, number>();
  const add = (language: string, score: number) => scores.set(language, (scores.get(language) ?? 0) + score);
  for (const word of sample.match(smallWords) ?? []) {
    const languages = languagesOf.get(word) ?? [];
    // Of two that are as likely, the one with a word that no other has.
    for (const language of languages) add(language, languages.length === 1 ? 1.1 : 1);
  }
  let small: string | undefined;
  // A letter says less than a word: names keep theirs in every language, so one in a small word counts more.
  for (const [language, characters, weight] of letters) {
    const met = sample.match(characters)?.length ?? 0;
    add(language, Math.min(2, met * weight));
    if (met === 0 || weight < 1) continue;
    small ??= written.match(/(?<!\p{L})\p{Ll}+/gu)?.join(' ') ?? '';
    if (small.search(characters) >= 0) add(language, 1);
  }
  if (/[а-я]/.test(sample)) add(/[іїєґ]|ськ|[бпвмфр]['’ʼ]я/.test(sample) ? 'uk' : 'ru', 2);
  const score = (language = '') => scores.get(language) ?? 0;
  let best: string | undefined;
  for (const language of scores.keys()) if (score(language) > score(best)) best = language;
  if (said !== undefined) return score(best) - score(said) < 4 ? said : best;
  // A text that says nothing of itself is taken for what most are.
  // One word will do if only that language has it, and English has none: "Kiew lehnt ab".
  const unsure =
    (score(best) < 2 && (score(best) <= 1 || score('en') > 0)) ||
    (best !== 'en' && score(best) === score('en'));
  return unsure ? undefined : best;
}

// What most pages are in, told without the tables of all languages. These three are a tenth of
// English, and together rare in anything else.
function isPlainlyEnglish(sample: string): boolean {
  const met = sample.match(/\b(?:the|of|and)\b/g)?.length ?? 0;
  return met > 2 && met * 100 > sample.length;
}

function codeOf(declared = ''): string | undefined {
  if (declared !== latest.declared) {
    latest = { declared, code: (declared.split(/[-_]/)[0] as string).toLowerCase() || undefined };
  }
  return latest.code;
}

function indexFunctionWords(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(functionWords)) {
    for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), language]);
  }
  return index;
}

function hashesExcept(language: string): ReadonlySet<number> {
  const key = `not ${language}`;
  let known = hashes.get(key);
  if (!known) {
    const own = hashesOf(language);
    const all = Object.keys(functionWords).flatMap((other) => [...hashesOf(other)]);
    known = new Set(all.filter((hash) => !own.has(hash)));
    hashes.set(key, known);
  }
  return known;
}

function hashesOf(language: string): ReadonlySet<number> {
  let known = hashes.get(language);
  if (!known) {
    known = new Set(wordsOf(language).map((word) => hashWord(word) & shorter));
    hashes.set(language, known);
  }
  return known;
}

// A page may declare any language: `constructor`, say, which every object knows.
function wordsOf(language: string): string[] {
  return Object.hasOwn(functionWords, language) ? (functionWords[language] as string).split(' ') : [];
}
