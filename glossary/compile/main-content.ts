import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/**
 * A page's title and main content as HTML, without navigation, advertisements and comments.
 *
 * It is Firefox's own reader view; linkedom gives it a document that runs no script and loads nothing.
 *
 * @returns the whole page where no main content stands out.
 */
export function mainContent(html: string): string {
  const { document } = parseHTML(html);
  // Readability needs a whole page; a piece of one has nothing around its content.
  if (document.documentElement?.localName !== 'html' || !document.body.firstElementChild) return html;
  const article = new Readability(document as unknown as Document).parse();
  if (!article?.content?.trim()) return html;
  return `${article.title ? `<h1>${escaped(article.title)}</h1>` : ''}${article.content}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
