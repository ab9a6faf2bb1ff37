import { Parser } from 'htmlparser2';
import { fold, WORD } from '../matching/fold.ts';
import { inlineTags, partingTags, seam, skippedTags } from '../matching/markup.ts';
import type { Piece, SourceBlock } from './source-text.ts';

/** Void elements never close, so a skipped one must not swallow what follows it. */
const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

interface Open {
  readonly tag: string;
  readonly skipped: boolean;
  /** Laid out as a box of its own by its style. */
  readonly box: boolean;
  readonly language: string | undefined;
}

/**
 * Reads an HTML file as its blocks of prose, phrases unbroken across inline elements: what the
 * extension reads of a page, as far as markup alone tells.
 */
export function htmlBlocks(html: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const open: Open[] = [{ tag: '', skipped: false, box: false, language: undefined }];
  let pieces: Piece[] = [];
  let text = '';
  const top = () => open.at(-1) as Open;
  // Whether an edge since the last text parts words that touch: a footnote's, or those of two links.
  let links = 0;
  let parted = false;
  const cross = (tag: string) => {
    if (tag === 'a') links++;
    if (partingTags.has(tag) || links > 1) parted = true;
  };
  const endBlock = () => {
    if (/\S/.test(text)) blocks.push({ text, language: top().language, pieces });
    pieces = [];
    text = '';
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      const skipped = top().skipped || skippedTags.has(tag) || isHidden(attributes);
      if (skipped || !inlineTags.has(tag) || isBox(attributes)) endBlock();
      else cross(tag);
      if (!voidTags.has(tag))
        open.push({ tag, skipped, box: isBox(attributes), language: attributes.lang ?? top().language });
    },
    onclosetag(tag) {
      if (voidTags.has(tag)) return;
      if (top().skipped || !inlineTags.has(tag) || top().box) endBlock();
      else cross(tag);
      if (open.length > 1) open.pop();
    },
    ontext(data) {
      if (top().skipped) return;
      if (parted && endsInLetter(text) && fold(data.charCodeAt(0)) >= WORD) text += seam;
      links = 0;
      parted = false;
      const sourceLength = parser.endIndex + 1 - parser.startIndex;
      // The second character of an entity that stands for two comes by itself, and takes nothing of the file.
      if (sourceLength > 0) pieces.push({ start: text.length, source: parser.startIndex, sourceLength });
      text += data;
    },
    onend: endBlock,
  });
  parser.end(html);
  return blocks;
}

function endsInLetter(text: string): boolean {
  return text !== '' && fold(text.charCodeAt(text.length - 1)) >= WORD;
}

function isBox({ style = '' }: Readonly<Record<string, string>>): boolean {
  return /display:\s*(?:block|flex|grid|table|list-item)/.test(style);
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const { hidden, contenteditable, style = '' } = attributes;
  if (hidden !== undefined || /display:\s*none|visibility:\s*hidden/.test(style)) return true;
  return contenteditable !== undefined && contenteditable !== 'false';
}
