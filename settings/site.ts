/**
 * The site that a host belongs to, as readers think of one: a leading `www.` makes no other site.
 * Every other part of the name does: `de.` and `en.`, or `sport.`, are often switched apart.
 */
export function siteOf(host: string): string {
  // What is left must be a site's name itself: `www.example` is not the ending `example`.
  return host.replace(/^www\.(?=[^.]+\.[^.])/, '');
}

/** The host of the same site by which choices about it may have been stored once. */
export function formerHost(site: string): string {
  return `www.${site}`;
}
