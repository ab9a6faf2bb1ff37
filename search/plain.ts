/** Words as search compares them: no case, no accents, no marks around them, one kind of apostrophe and space. */
export function plain(text: string): string {
  const small = text.toLowerCase();
  // Most of the ten thousand forms are plain already, and normalising is what takes the time.
  const folded = /[^ -~]/.test(small) ? fold(small) : small;
  return folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ');
}
