import { inlineTags, skippedTags } from '../matching/markup.ts';

/** Elements that a piece of a page may consist of, without a head or a body around it. */
const blockTags = `address article aside blockquote body br caption center col colgroup dd details dialog dir
  div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li
  main menu nav ol p search section source summary table tbody td tfoot th thead title tr track ul`;

/** Elements that have no end tag. */
const voidTags: ReadonlySet<string> = new Set('br col embed hr img input source track wbr'.split(' '));

const tags = new Set([...blockTags.split(/\s+/), ...inlineTags, ...skippedTags, ...voidTags]);

/**
 * Whether a text is HTML: by the file's name, or else by how it begins or by elements in it.
 *
 * A text that only speaks of tags, or compares with `<` and `>`, is none: it begins with no tag,
 * and ends no element that it began.
 */
export function isHtml(file: string, text: string): boolean {
  if (/\.x?html?$/i.test(file)) return true;
  const start = firstTag(text);
  if (/^<(?:!doctype html|html|head|body)\b/i.test(text.slice(start, start + 20))) return true;
  return !/\.(?:txt|text|md|markdown)$/i.test(file) && hasElements(text, start);
}

/** Where a text begins, after white space, comments and an XML declaration. */
function firstTag(text: string): number {
  const space = /[\s\uFEFF]*/y;
  for (let at = 0; ; ) {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?xml', at) ? '?>' : undefined;
    const closed = end ? text.indexOf(end, at) : -1;
    if (!end || closed === -1) return at;
    at = closed + end.length;
  }
}

function hasElements(text: string, start: number): boolean {
  const begun = new Set<string>();
  for (const { index, 1: slash, 2: name = '' } of text.matchAll(
    /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])[^<>]*>/gi,
  )) {
    const tag = name.toLowerCase();
    if (!tags.has(tag)) continue;
    if (slash ? begun.has(tag) : index === start || voidTags.has(tag)) return true;
    begun.add(tag);
  }
  return false;
}
