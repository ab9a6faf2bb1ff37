import { toUnicode } from 'punycode/punycode.es6.js';

/**
 * A host name in the letters of its language, as far as nobody can take these for others.
 *
 * A label stays in code, as the browser stores it, where it mixes scripts, or is Cyrillic that looks
 * like Latin below a Latin ending: `xn--80ak6aa92e.com` would read as a well-known company's.
 */
export function readableHost(host: string): string {
  const labels = host.split('.');
  const ending = inLetters(labels.at(-1) ?? '');
  return labels.map((label) => shown(label, { below: ending })).join('.');
}

function shown(label: string, { below }: { below: string }): string {
  const letters = inLetters(label);
  if (!scripts.some((script) => script.test(letters))) return label;
  return looksLatin.test(letters) && isAscii.test(below) ? label : letters;
}

function inLetters(label: string): string {
  try {
    return toUnicode(label);
  } catch {
    return label;
  }
}

const isAscii = /^[\x20-\x7e]*$/;
const looksLatin = /^[асԁеһіјӏорԛѕԝхуъьҽпгѵѡ\d-]+$/u;
/** Letters that belong together in one name. */
const scripts = [
  /^[\p{Script=Latin}\d-]+$/u,
  /^[\p{Script=Cyrillic}\d-]+$/u,
  /^[\p{Script=Greek}\d-]+$/u,
  /^[\p{Script=Armenian}\d-]+$/u,
  /^[\p{Script=Georgian}\d-]+$/u,
  /^[\p{Script=Hebrew}\p{M}\d-]+$/u,
  /^[\p{Script=Arabic}\p{M}\p{Nd}-]+$/u,
  /^[\p{Script=Devanagari}\p{M}\p{Nd}-]+$/u,
  /^[\p{Script=Hangul}\d-]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\d-]+$/u,
];
