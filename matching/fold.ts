/**
 * Folding: how characters compare, whatever their case, accents, or kind of hyphen or space.
 *
 * One lookup a character. A folded character is a number: its lower-case, accent-free code unit
 * in the low bits, flags above. The table fills itself as characters are met: a page uses a
 * hundred of them, and filling it for whole scripts beforehand would cost every page milliseconds.
 */

/** Flag: a letter or digit, so part of a word. */
export const WORD = 0x8000;
/** Flag: a capital letter. */
export const UPPER = 0x4000;
/** Low bits: the character itself, folded. */
export const CHARACTER = 0x3fff;
/** Nothing to read: soft hyphens, zero-width characters, combining accents. */
export const IGNORED = 1;
/** Any white space. */
export const SPACE = 0x20;
/** Any hyphen or dash. */
export const HYPHEN = 0x2d;
/** Any apostrophe. */
export const APOSTROPHE = 0x27;

// One slot for every UTF-16 code unit, so that a lookup needs no bounds. Most are never touched, and
// memory that is not touched costs nothing.
const table = new Uint16Array(0x10000);

/** Folds a UTF-16 code unit. */
export function fold(code: number): number {
  return table[code] || learn(code);
}

function learn(code: number): number {
  const folded = classifyCommon(code) ?? classify(String.fromCharCode(code), code);
  table[code] = folded;
  return folded;
}

// Most pages are through with these: compiling the patterns below takes longer than reading them.
function classifyCommon(code: number): number | undefined {
  if (code < 0x80) return classifyAscii(code);
  if (code === 0xa0) return SPACE;
  // The letters of Western Europe; between them stand × and ÷.
  if (code >= 0xc0 && code <= 0xff && (code & 0x1f) !== 0x17) return letter(String.fromCharCode(code));
  return code >= 0x2010 && code <= 0x201f ? classifyPunctuation(code) : undefined;
}

// Dashes and quotation marks.
function classifyPunctuation(code: number): number {
  if (code <= 0x2015) return HYPHEN;
  return code === 0x2018 || code === 0x2019 ? APOSTROPHE : code & CHARACTER;
}

function classifyAscii(code: number): number {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f) return WORD | code;
  if (code >= 0x41 && code <= 0x5a) return WORD | UPPER | (code + 0x20);
  if (code === 0x20 || (code >= 9 && code <= 13)) return SPACE;
  return code === 0x60 ? APOSTROPHE : code;
}

// Scripts from here on (CJK, kana, Hangul) write no spaces between words: "NATOは" is NATO and a
// particle, so their characters bound words instead of building them. Surrogates (emoji) likewise.
const unspaced = 0x2e80;
/** Stands for every character that only bounds words. */
const other = 2;

function classify(character: string, code: number): number {
  if (/[\u00ad\u200b-\u200f\u2060\u202a-\u202e\ufeff\p{M}]/u.test(character)) return IGNORED;
  if (/\s/.test(character)) return SPACE;
  if (/[\p{Pd}\u2212]/u.test(character)) return HYPHEN;
  if (/['`´‘’ʼ′]/.test(character)) return APOSTROPHE;
  if (code >= unspaced) return other;
  if (!/[\p{L}\p{N}_]/u.test(character)) return code;
  return letter(character);
}

function letter(character: string): number {
  const lower = character.toLowerCase();
  // Only the first code unit of a decomposition: the rest are accents, which are ignored.
  const base = lower.normalize('NFD').charCodeAt(0) & CHARACTER;
  return WORD | (lower === character ? 0 : UPPER) | base;
}

/** Where the word that begins at an offset ends. */
export function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const folded = fold(text.charCodeAt(at));
    if (!(folded & WORD) && folded !== IGNORED) break;
    at++;
  }
  return at;
}
