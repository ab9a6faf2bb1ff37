import { parseArgs } from 'node:util';
import { standingOf } from '../glossary/compile/check/coverage.ts';
import { draftOf } from '../glossary/compile/draft.ts';
import { readGlossary } from '../glossary/compile/read-glossary.ts';
import { describeFault } from '../glossary/entry.ts';
import { type Candidate, isAboveThreshold } from '../language/candidate.ts';
import { findCandidates } from '../language/candidates.ts';
import { corpusOf } from './glossary-corpus.ts';
import { makeDraftsFolder, writeDraft } from './glossary-drafts.ts';
import { table } from './table.ts';
import { endWithUsage, UsageError } from './usage.ts';

/**
 * `npm run glossary:draft -- DIR`: the candidate terms of a folder of documents, ranked, and a draft entry for
 * each that the glossary lacks.
 */

/** A row names the first few passages; the draft names them all. */
const mostPlaces = 4;

await endWithUsage('npm run glossary:draft -- DIR [--out FOLDER] [--top NUMBER]', () => {
  const { folder, out, top } = readArguments();
  const { glossary, faults } = readGlossary('glossary');
  // Who cannot be read would be drafted a second time.
  for (const fault of faults) console.error(describeFault(fault));
  if (faults.length > 0) return 1;
  const corpus = corpusOf(folder, glossary.sources);
  makeDraftsFolder(out);
  const candidates = findCandidates(corpus).filter(isAboveThreshold);
  const standing = standingOf(glossary);
  const shown = candidates.slice(0, top);
  console.log(tableOf(shown.map((candidate) => ({ candidate, glossary: standing(candidate) ?? '-' }))));

  const lacking = shown.filter((candidate) => standing(candidate) === undefined);
  const written = lacking.filter((candidate) => writeDraft(out, draftOf(candidate))).length;
  const left = lacking.length - written;
  const kept = left === 0 ? '' : `; ${left} that were there before are left as they are`;
  console.error(`${written} ${written === 1 ? 'draft' : 'drafts'} written to ${out}/${kept}.`);
  const rest = candidates.length - shown.length;
  if (rest > 0)
    console.error(`${rest} more candidates rank below these: --top ${candidates.length} shows all.`);
  return 0;
});

function readArguments(): { folder: string; out: string; top: number } {
  const { values, positionals } = parseArgs({
    options: {
      out: { type: 'string', default: 'glossary/drafts' },
      top: { type: 'string', default: '1000' },
    },
    allowPositionals: true,
  });
  const [folder] = positionals;
  const top = Number(values.top);
  if (folder === undefined || positionals.length > 1) throw new UsageError('Give one folder of documents.');
  if (!values.out.trim()) throw new UsageError('--out is empty.');
  if (!Number.isInteger(top) || top < 1)
    throw new UsageError(`--top ${values.top} is no number of candidates.`);
  return { folder, out: values.out, top };
}

function tableOf(shown: readonly { candidate: Candidate; glossary: string }[]): string {
  const rows = shown.map(({ candidate: { term, kind, count, score, places }, glossary }) => [
    term,
    kind,
    count,
    score.toFixed(1).padStart(6),
    glossary,
    places.length > mostPlaces ? `${places.slice(0, mostPlaces).join(' ')} …` : places.join(' '),
  ]);
  return table(['term', 'kind', 'count', 'score', 'glossary', 'where'], rows);
}
