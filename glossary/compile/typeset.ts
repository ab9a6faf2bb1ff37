/**
 * Text as it is printed in English: curly quotation marks and apostrophes in place of the straight ones
 * that an editor types.
 */
export function typeset(text: string): string {
  return text
    .replace(/(?<=^|[\s([–—])"/g, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s([–—“])'(?!\d)/g, '‘')
    .replaceAll("'", '’');
}
