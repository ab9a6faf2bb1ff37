/** The host name in what a reader typed or pasted: a host or a whole address. Null where there is none. */
export function siteHost(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(typed) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && isSite(hostname, typed) ? hostname : null;
}

const name = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/;

/** Addresses take nearly every character in a host name: a pattern or a list of names would pass for a site. */
function isSite(host: string, typed: string): boolean {
  if (host === 'localhost' || host.startsWith('[')) return true;
  // A browser completes a number with too few parts, to what nobody meant.
  if (/^[\d.]+$/.test(host)) return typed.includes(host);
  const names = host.split('.');
  // A name without a dot is a slip.
  return names.length > 1 && names.every((one) => name.test(one));
}
