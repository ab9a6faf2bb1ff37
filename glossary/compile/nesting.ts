const tag =
  /<(\/?)(?:div|span|section|article|main|table|ul|ol|blockquote|center|font|em|strong|[abiu])(?=[\s>])/gi;

/**
 * How deep the elements of a page lie within each other, roughly: by those that pages nest in earnest and
 * close. A parser would tell exactly, but in more than linear time, which is what this is to guard against.
 */
export function nestingOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closing] of html.matchAll(tag)) {
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
