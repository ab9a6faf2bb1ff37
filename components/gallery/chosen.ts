const asked = new URLSearchParams(location.search);

/** What the gallery's address chooses. */
export const chosen = {
  /** A locale's name, or a pseudo-locale's. */
  locale: asked.get('locale') ?? 'en',
  /** The direction of words; null for the locale's own. */
  dir: asked.get('dir'),
} as const;

/** The gallery's address with another choice. */
export function addressWith(name: keyof typeof chosen, value: string): string {
  const next = new URLSearchParams(asked);
  if (value) next.set(name, value);
  else next.delete(name);
  return `?${next}`;
}
