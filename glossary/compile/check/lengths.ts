import type { Entry, Fault } from '../../entry.ts';
import { fileOf } from './file-of.ts';

/** The longest definition, in words. */
export const definitionLimit = 60;

/** Definitions that are too long to read beside a news story. */
export function longDefinitions(entries: readonly Entry[]): Fault[] {
  return entries.flatMap((entry) => {
    const words = entry.definition.split(/\s+/).filter(Boolean).length;
    if (words <= definitionLimit) return [];
    const instruction = `has ${words} words. Cut it to ${definitionLimit}.`;
    return [{ file: fileOf(entry), field: 'definition', instruction }];
  });
}
