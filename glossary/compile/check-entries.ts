import { findCandidates } from '../../language/candidates.ts';
import type { Fault } from '../entry.ts';
import { badCitations } from './check/citations.ts';
import { copiedWords } from './check/copies.ts';
import { contradictedIgnored, needlessIgnored, uncovered } from './check/coverage.ts';
import { longDefinitions } from './check/lengths.ts';
import { documentsOutOfStep } from './check/listed-documents.ts';
import { danglingRelations, unknownCues, unknownDocuments } from './check/references.ts';
import { sharedAliases } from './check/shared-aliases.ts';
import { areComplete, contentOf, type Document } from './document.ts';
import type { Glossary } from './read-glossary.ts';

/** Holds what people write against itself. Needs no documents, so it runs on every checkout. */
export function checkEntries({ entries, cues, sources, ignored }: Glossary): Fault[] {
  return [
    ...longDefinitions(entries),
    ...danglingRelations(entries),
    ...sharedAliases(entries),
    ...unknownCues(entries, cues),
    ...unknownDocuments(entries, sources),
    ...contradictedIgnored(ignored, entries),
  ];
}

/** Holds the glossary against the documents: every citation, every copied run of words, every candidate. */
export function checkAgainstDocuments(glossary: Glossary, documents: readonly Document[]): Fault[] {
  const { entries, sources, ignored } = glossary;
  const candidates = findCandidates(() => documents.flatMap(contentOf));
  return [
    ...documentsOutOfStep(sources, documents),
    ...badCitations(entries, documents),
    ...copiedWords(entries, documents),
    ...uncovered(candidates, glossary),
    // Other documents have other candidates; only these tell which lines nobody needs.
    ...(areComplete(documents, sources) ? needlessIgnored(ignored, candidates) : []),
  ];
}
