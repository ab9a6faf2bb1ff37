import type { SourceBlock } from './source-text.ts';

/** Lines longer than this are paragraphs of their own; shorter ones are taken as wrapped. */
const wrappedLine = 120;

/** Reads a plain text as its paragraphs: parted by blank lines, or by every line break where lines are long. */
export function textBlocks(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (const paragraph of stretches(text, /\n[^\S\n]*\n/g)) {
    const long = paragraph.text.split('\n').some((line) => line.length > wrappedLine);
    const parts = long ? stretches(paragraph.text, /\n/g) : [{ text: paragraph.text, start: 0 }];
    for (const part of parts) {
      if (!/\S/.test(part.text)) continue;
      const source = paragraph.start + part.start;
      blocks.push({
        text: part.text,
        language: undefined,
        pieces: [{ start: 0, source, sourceLength: part.text.length }],
      });
    }
  }
  return blocks;
}

function stretches(text: string, separator: RegExp): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    found.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  found.push({ text: text.slice(start), start });
  return found;
}
