import { marked } from 'marked';
import { htmlBlocks } from '../../files/html.ts';
import { mainContent } from './main-content.ts';
import { nestingOf } from './nesting.ts';

/** The files that documents may be, by their ending. */
export const documentFile = /\.(?:txt|md|markdown|x?html?)$/i;

/** No page that anyone wrote is nested deeper. */
const deepestNesting = 1000;

/** No line of a text that someone broke by hand is longer. */
const longestWrappedLine = 120;

/**
 * Reads a document's passages, in order; their numbers are their places from 1.
 *
 * In a text a passage is a line that is not empty; in Markdown and HTML, a block: a paragraph, a heading, an
 * item, a cell. Of HTML only the main content is read.
 *
 * @throws RangeError when elements or quotations lie thousands deep within each other.
 */
export function passagesOf(file: string, text: string): string[] {
  const blocks = /\.txt$/i.test(file)
    ? textPassages(text)
    : htmlBlocks(shallow(toHtml(file, text))).map((block) => block.text);
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

function toHtml(file: string, text: string): string {
  return /html?$/i.test(file) ? mainContent(shallow(text)) : marked.parse(text, { async: false });
}

// Deeper ones keep parsers busy for hours.
function shallow(html: string): string {
  if (nestingOf(html) > deepestNesting) throw new RangeError('Elements lie too deep.');
  return html;
}

// Where lines are wrapped by hand, blank lines part the paragraphs, and a term may run over a line's end. A
// line that ends a sentence is no sign of it: short paragraphs stand below each other like that, too.
function textPassages(text: string): string[] {
  const lines = text.split(/\r?\n/);
  const full = lines.filter((line) => line.trim());
  const broken = lines.filter((line, at) => /[^\s.!?:"”’)]\s*$/.test(line) && lines[at + 1]?.trim());
  const isWrapped =
    lines.every(({ length }) => length <= longestWrappedLine) && broken.length > full.length / 2;
  return isWrapped ? text.split(/\r?\n[^\S\n]*\r?\n/) : lines;
}
