import { type Candidate, isAboveThreshold, termKey } from '../../../language/candidate.ts';
import type { Entry, Fault } from '../../entry.ts';
import type { Ignored } from '../ignored.ts';
import { entryNamer } from '../written-forms.ts';

/** What the glossary has of a candidate: an entry's id, or "(ignored)"; undefined when it lacks it. */
export type Standing = (candidate: Candidate) => string | undefined;

/**
 * Makes the test whether the glossary has a candidate: one of its written forms is as a whole an alias of
 * an entry. A date counts as had when an entry has a date of that year.
 */
export function standingOf({
  entries,
  ignored,
}: {
  entries: readonly Entry[];
  ignored: readonly Ignored[];
}): Standing {
  const named = entryNamer(entries);
  const keys = new Set(ignored.flatMap((group) => group.candidates.map(termKey)));
  return ({ forms, kind, key }) => {
    const dated = () => (kind === 'date' ? entries.find((one) => isDated(one, forms)) : undefined);
    const entry = forms.map(named).find((one) => one !== undefined) ?? dated();
    return entry?.id ?? (keys.has(key) ? '(ignored)' : undefined);
  };
}

/** Candidates above the threshold that have neither an entry nor a reason for having none. */
export function uncovered(
  candidates: readonly Candidate[],
  glossary: { entries: readonly Entry[]; ignored: readonly Ignored[] },
): Fault[] {
  const standing = standingOf(glossary);
  return candidates
    .filter((candidate) => isAboveThreshold(candidate) && standing(candidate) === undefined)
    .map(({ term, kind, count, places }) => ({
      file: 'glossary/ignored.yaml',
      field: '',
      instruction:
        `lacks "${term}" (${kind}, ${count === 1 ? 'once' : `${count} times`}: ${places.slice(0, 3).join(', ')}), ` +
        'which no entry has. Write an entry, add it to the aliases of one, or list it here with its reason.',
    }));
}

/** Ignored candidates that an entry has all the same, or that two reasons are given for. */
export function contradictedIgnored(ignored: readonly Ignored[], entries: readonly Entry[]): Fault[] {
  const named = entryNamer(entries);
  const met = new Set<string>();
  return ignored.flatMap(({ candidates }, at) =>
    candidates.flatMap((term) => {
      const entry = named(term);
      const twice = met.has(termKey(term));
      met.add(termKey(term));
      if (entry === undefined && !twice) return [];
      const why = entry === undefined ? 'is listed twice' : `is an alias of ${entry.id}`;
      const instruction = `"${term}" ${why}. Take it out here.`;
      return [{ file: 'glossary/ignored.yaml', field: `${at}.candidates`, instruction }];
    }),
  );
}

/** Ignored candidates that the documents do not hold: lines that tell a reader nothing. */
export function needlessIgnored(ignored: readonly Ignored[], candidates: readonly Candidate[]): Fault[] {
  const keys = new Set(candidates.filter(isAboveThreshold).map(({ key }) => key));
  return ignored.flatMap((group, at) =>
    group.candidates
      .filter((term) => !keys.has(termKey(term)))
      .map((term) => ({
        file: 'glossary/ignored.yaml',
        field: `${at}.candidates`,
        instruction: `"${term}" is no candidate of these documents. Take it out here.`,
      })),
  );
}

function isDated({ dates = [] }: Entry, forms: readonly string[]): boolean {
  const years = forms.flatMap((form) => form.match(/\d{4}/g) ?? []);
  const isDecade = forms.some((form) => /\d0s/.test(form));
  return dates.some(({ date }) => years.some((year) => date.startsWith(isDecade ? year.slice(0, 3) : year)));
}
