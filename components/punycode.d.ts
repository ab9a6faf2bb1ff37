// By its file: the package's bare name is taken by a module of Node's, which bundlers leave out.
declare module 'punycode/punycode.es6.js' {
  /** A host name with its labels in letters. Throws where one is damaged. */
  export function toUnicode(host: string): string;
}
