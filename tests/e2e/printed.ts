import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/**
 * What a page is on paper: what is drawn in the PDF that the browser's own printing makes of it, in
 * order. Fonts are left out: Firefox writes the time into them.
 */
export async function printed(page: Page): Promise<string[]> {
  const pdf = Buffer.from(await page.pdf());
  const streams = pdf.toString('latin1').matchAll(/(?<!end)stream\r?\n/g);
  const drawn = [...streams]
    .map(({ index, 0: { length } }) => {
      const start = index + length;
      return plain(pdf.subarray(start, pdf.indexOf('endstream', start)));
    })
    .filter((stream) => /^[\s -~]*$/.test(stream))
    .map((stream) => stream.replaceAll(/\/(CreationDate|ModDate) \(.*?\)/g, ''));
  if (!drawn.some((stream) => /[\s\]]T[Jj]\b/.test(stream))) throw new Error('The PDF draws no text.');
  return drawn;
}

function plain(packed: Buffer): string {
  try {
    return inflateSync(packed).toString('latin1');
  } catch {
    // Packed in another way, or not at all.
    return packed.toString('latin1');
  }
}
