import type { Entry, Fault } from '../../entry.ts';
import type { Document } from '../document.ts';
import { fileOf } from './file-of.ts';

/** So many words in a row that also stand in a document count as copied. */
export const copiedRun = 8;

/** Words of ours that are a document's: eight or more in a row, whatever their case and punctuation. */
export function copiedWords(entries: readonly Entry[], documents: readonly Document[]): Fault[] {
  const runs = new Map<string, string>();
  for (const { id, passages } of documents) {
    passages.forEach((text, at) => {
      for (const run of runsOf(text)) runs.set(run, `${id}#${at + 1}`);
    });
  }
  return entries.flatMap((entry) =>
    prose(entry).flatMap(({ field, text }) => {
      const run = runsOf(text).find((words) => runs.has(words));
      if (run === undefined) return [];
      const instruction = `copies "${run}" from ${runs.get(run)}. Say it in your own words.`;
      return [{ file: fileOf(entry), field, instruction }];
    }),
  );
}

function prose(entry: Entry): { field: string; text: string }[] {
  return [
    { field: 'definition', text: entry.definition },
    { field: 'background', text: entry.background ?? '' },
    ...entry.claims.map(({ text }, at) => ({ field: `claims.${at}.text`, text })),
    ...(entry.dates ?? []).map(({ event }, at) => ({ field: `dates.${at}.event`, text: event })),
    ...(entry.otherSenses ?? []).map((text, at) => ({ field: `otherSenses.${at}`, text })),
  ];
}

// Hyphens part words, since a copy may have lost them; apostrophes do not.
function runsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
  return words.slice(copiedRun - 1).map((_, at) => words.slice(at, at + copiedRun).join(' '));
}
