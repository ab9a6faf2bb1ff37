import type { Entry } from '../../entry.ts';

/** Where an entry's file lies, for messages. */
export function fileOf(entry: Entry): string {
  return `glossary/entries/${entry.category}/${entry.id}.yaml`;
}
