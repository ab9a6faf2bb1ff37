import { stringify } from 'csv-stringify/sync';
import type { Entry } from '../../entry.ts';

/**
 * The entries as CSV (RFC 4180), one a row below a row of heads; what an entry has several of stands in one
 * cell, a line each.
 */
export function csvGlossary(entries: readonly Entry[]): string {
  return stringify(entries.map(rowOf), {
    header: true,
    // Spreadsheets run cells that begin with "=" or "+" as formulas.
    escape_formulas: true,
    record_delimiter: '\r\n',
    // By itself it quotes cells that hold its own line end, but not those that hold half of it.
    quoted_match: /\n/,
  });
}

function rowOf(entry: Entry) {
  return {
    id: entry.id,
    term: entry.term,
    category: entry.category,
    definition: entry.definition,
    background: entry.background ?? '',
    aliases: lines(entry.aliases),
    names: lines(
      Object.entries(entry.names ?? {}).flatMap(([language, own]) =>
        (own ?? []).map((name) => `${language}: ${name}`),
      ),
    ),
    claims: lines(entry.claims.map(({ text, passages }) => `${text} [${passages.join(', ')}]`)),
    related: lines((entry.related ?? []).map(({ kind, to }) => `${kind}: ${to}`)),
    dates: lines((entry.dates ?? []).map(({ date, event }) => `${date}: ${event}`)),
    otherSenses: lines(entry.otherSenses ?? []),
  };
}

function lines(items: readonly string[]): string {
  return items.join('\n');
}
