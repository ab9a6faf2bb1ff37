import * as v from 'valibot';
import { findMatches } from '../../matching/find-matches.ts';
import type { Lexicon } from '../../matching/lexicon.ts';
import { contentOf, type Document } from './document.ts';

const counts = v.record(v.string(), v.number());

const evidence = v.object({
  /** By entry id: passage → number of mentions. */
  mentions: v.record(v.string(), counts),
  /** By entry id: other entries → number of passages that name both. Each pair stands at both ends. */
  together: v.record(v.string(), counts),
});

/** Which passages mention an entry, how often, and which entries are named together. */
export type Evidence = v.InferOutput<typeof evidence>;

/** Reads the documents with the matcher that pages use. */
export function compileEvidence(documents: readonly Document[], lexicon: Lexicon): Evidence {
  const mentions: Evidence['mentions'] = {};
  const together: Evidence['together'] = {};
  for (const passages of documents.map(contentOf)) {
    const found = findMatches(
      passages.map(({ text }) => ({ text, language: 'en' })),
      lexicon,
    );
    found.forEach((matches, at) => {
      const named = matches.filter(({ reason }) => reason.taken).map(({ entry }) => entry);
      for (const entry of named) addOne(mentions, entry, passages[at]?.place ?? '');
      const distinct = [...new Set(named)];
      for (const a of distinct) for (const b of distinct) if (a !== b) addOne(together, a, b);
    });
  }
  return { mentions, together };
}

/**
 * The evidence that was compiled before, without what names entries that are gone: what is left to those
 * who have not got the documents.
 *
 * @param json what `evidenceJson` wrote.
 */
export function keptEvidence(json: string, ids: readonly string[]): Evidence {
  const { mentions, together } = v.parse(evidence, JSON.parse(json));
  const kept = new Set(ids);
  const only = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => kept.has(id)));
  return {
    mentions: only(mentions),
    together: Object.fromEntries(Object.entries(only(together)).map(([id, others]) => [id, only(others)])),
  };
}

/** Evidence as a file: an entry a line, everything in code-point order. */
export function evidenceJson({ mentions, together }: Evidence): string {
  const lines = (record: Evidence['mentions']) =>
    inOrder(record)
      .map(([id, own]) => `${JSON.stringify(id)}:${JSON.stringify(Object.fromEntries(inOrder(own)))}`)
      .join(',\n');
  return `{"mentions":{\n${lines(mentions)}\n},\n"together":{\n${lines(together)}\n}}\n`;
}

function addOne(record: Evidence['mentions'], id: string, to: string): void {
  record[id] ??= {};
  record[id][to] = (record[id][to] ?? 0) + 1;
}

function inOrder<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
