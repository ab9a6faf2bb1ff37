import { languageOf } from '../matching/language.ts';
import { htmlBlocks } from './html.ts';
import { isHtml } from './is-html.ts';
import { textBlocks } from './plain-text.ts';
import type { SourceBlock } from './source-text.ts';

/** A text or HTML file as the matcher takes it. */
export interface Document {
  readonly blocks: readonly SourceBlock[];
  /** ISO 639-1 code; English where neither the text nor the file tells. */
  readonly language: string;
}

/** Reads a file's text, HTML or plain, as blocks, and guesses its language. */
export function readDocument(file: string, text: string): Document {
  const blocks = isHtml(file, text) ? htmlBlocks(text) : textBlocks(text);
  const declared = blocks.find(({ language }) => language)?.language;
  return { blocks, language: languageOf(blocks.map(({ text }) => text).join(' '), declared) ?? 'en' };
}
