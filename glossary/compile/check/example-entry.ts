import type { Entry } from '../../entry.ts';

/** An entry for tests, with as little in it as an entry may have. */
export function exampleEntry(id: string, rest: Partial<Entry> = {}): Entry {
  const claims = [{ text: 'It is so.', passages: ['900#1'] }];
  return { id, category: 'security', term: id, definition: 'Something.', aliases: [id], claims, ...rest };
}
