/** The host name in what a reader typed or pasted: a host or a whole address. Null where there is none. */
export function siteHost(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(typed) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  // A name without a dot is a slip, but for the machine's own.
  const isSite = hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[');
  return /^https?:$/.test(protocol) && isSite ? hostname : null;
}
