import { Parser } from 'htmlparser2';
import { inlineTags, skippedTags } from '../matching/markup.ts';
import type { Piece, SourceBlock } from './source-text.ts';

/** Void elements never close, so a skipped one must not swallow what follows it. */
const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

interface Open {
  readonly tag: string;
  readonly skipped: boolean;
  readonly language: string | undefined;
}

/**
 * Reads an HTML file as its blocks of prose, phrases unbroken across inline elements: what the
 * extension reads of a page, as far as markup alone tells.
 */
export function htmlBlocks(html: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const open: Open[] = [{ tag: '', skipped: false, language: undefined }];
  let pieces: Piece[] = [];
  let text = '';
  const top = () => open.at(-1) as Open;
  const endBlock = () => {
    if (/\S/.test(text)) blocks.push({ text, language: top().language, pieces });
    pieces = [];
    text = '';
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      const skipped = top().skipped || skippedTags.has(tag) || isHidden(attributes);
      if (skipped || !inlineTags.has(tag)) endBlock();
      if (!voidTags.has(tag)) open.push({ tag, skipped, language: attributes.lang ?? top().language });
    },
    onclosetag(tag) {
      if (voidTags.has(tag)) return;
      if (top().skipped || !inlineTags.has(tag)) endBlock();
      if (open.length > 1) open.pop();
    },
    ontext(data) {
      if (top().skipped) return;
      const sourceLength = parser.endIndex + 1 - parser.startIndex;
      pieces.push({ start: text.length, source: parser.startIndex, sourceLength });
      text += data;
    },
    onend: endBlock,
  });
  parser.end(html);
  return blocks;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const { hidden, contenteditable, style = '' } = attributes;
  if (hidden !== undefined || /display:\s*none|visibility:\s*hidden/.test(style)) return true;
  return contenteditable !== undefined && contenteditable !== 'false';
}
