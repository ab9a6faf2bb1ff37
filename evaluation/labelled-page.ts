import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Finding } from './finding.ts';
import { parseJsonLines } from './json-lines.ts';

const verdicts = ['right', 'either', 'wrong'] as const;

/**
 * What a careful reader says of an occurrence: it means the entry and belongs to a story on the
 * subject; it means something else, or the page has nothing of the subject; or, as for names in
 * navigation and in teasers of other stories, a mark does neither good nor harm.
 */
export type Verdict = (typeof verdicts)[number];

/** Where an occurrence stands in the page's file, in UTF-16 units, and what the file holds there. */
const occurrence = v.tuple([v.number(), v.number(), v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/))]);
const byEntry = v.record(v.string(), v.array(occurrence));

const labelledPage = v.strictObject({
  file: v.string(),
  kind: v.picklist(['topical', 'trap', 'offtopic']),
  right: byEntry,
  either: byEntry,
  wrong: byEntry,
});

/** A page with its labels. Pages are other people's: of their text only hashes are kept. */
export type LabelledPage = v.InferOutput<typeof labelledPage>;

/** One labelled occurrence of an entry on a page. */
export interface PageLabel extends Finding {
  readonly verdict: Verdict;
}

/**
 * Parses labelled pages, one JSON object a line.
 *
 * @throws UnreadableFile when a line has another shape.
 */
export function parsePages(file: string, lines: string): LabelledPage[] {
  return parseJsonLines(file, lines, labelledPage);
}

/**
 * A page's labels, held against its file.
 *
 * @throws when the file no longer holds what was labelled: judge that page again.
 */
export function labelsOf(page: LabelledPage, source: string): PageLabel[] {
  return verdicts.flatMap((verdict) =>
    Object.entries(page[verdict]).flatMap(([entry, occurrences]) =>
      occurrences.map(([start, end, hash]) => {
        if (hashOf(source.slice(start, end)) !== hash) {
          throw new Error(
            `${page.file}:${start}-${end}: is not the text that was labelled. Label this page anew.`,
          );
        }
        return { start, end, entry, verdict };
      }),
    ),
  );
}

/** What is kept of a labelled surface: the first twelve hexadecimal digits of its SHA-256. */
export function hashOf(surface: string): string {
  return createHash('sha256').update(surface).digest('hex').slice(0, 12);
}
