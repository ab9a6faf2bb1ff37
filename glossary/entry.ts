import * as v from 'valibot';
import { type CategoryId, isCategoryId } from './categories.ts';
import { cue } from './cues.ts';
import { explainIssue } from './explain-issue.ts';
import { type RelationKind, relationKinds } from './relations.ts';

/** Languages that aliases are kept in, by ISO 639-1 code. `any`: written so in every language. */
export const languages = ['en', 'de', 'fr', 'es', 'pl', 'uk', 'ru', 'any'] as const;

/** The languages besides English that have a lexicon of their own. */
export const otherLanguages = languages.filter((language) => language !== 'en' && language !== 'any');

/** One of the languages that aliases are kept in. */
export type Language = (typeof languages)[number];

const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

// "2022-02-30" becomes a day of March, or none at all.
function isInCalendar(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

const phrase = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty. Write a word or take it out.'));
const phrases = v.array(phrase);
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is no entry id. Use lower-case words joined by hyphens.'),
);
const passage = v.pipe(
  v.string(),
  v.regex(/^\d{3}#\d+$/, 'is no passage. Write document#paragraph, for example 001#5.'),
);

const claim = v.strictObject({
  /** One statement, in our own words; opinion and contested claims say whose they are. */
  text: phrase,
  /** Where the documents say so. */
  passages: v.pipe(v.array(passage), v.minLength(1, 'is empty. Cite at least one passage.')),
  /** Set when the passage speaks of the entry without naming it. */
  implied: v.optional(v.boolean()),
});

const senseRules = v.strictObject({
  /** 0 to 3: how strongly one mention says that a page is about this subject. */
  subject: v.optional(v.picklist([0, 1, 2, 3], 'must be 0, 1, 2 or 3.')),
  /** A word of everyday speech, marked only where its page or neighbourhood is about this subject. */
  everyday: v.optional(v.boolean()),
  /** Of an everyday word, the beginnings of written forms that mean this entry even in a text that says no more. */
  alone: v.optional(phrases),
  /** Phrases around the alias (written ~) that make it something else: "~ Times", "Igor ~". */
  never: v.optional(v.array(v.pipe(phrase, v.regex(/~|^@/, 'lacks "~", which stands for the alias.')))),
  /** Words that, in the same sentence, speak for this sense. A final * stands for any ending. */
  near: v.optional(v.array(cue)),
  /** Words that, in the same sentence, speak for another sense. */
  notNear: v.optional(v.array(cue)),
});

/** The shape of an entry's file; the JSON Schema that editors use is made from it. */
export const entryFile = v.strictObject({
  /** The name the card shows. */
  term: phrase,
  /** At most 60 words: what is this, for a reader who meets it for the first time? */
  definition: phrase,
  /** What the definition says from common knowledge that none of the documents has. */
  background: v.optional(phrase),
  /** English written forms. A capital must be a capital on the page; a small letter may be either. */
  aliases: v.pipe(phrases, v.minLength(1, 'is empty. Give at least the term itself.')),
  /** Written forms in other languages, by language code; `any` where all languages write it so. */
  names: v.optional(
    v.strictObject({
      de: v.optional(phrases),
      fr: v.optional(phrases),
      es: v.optional(phrases),
      pl: v.optional(phrases),
      uk: v.optional(phrases),
      ru: v.optional(phrases),
      any: v.optional(phrases),
    }),
  ),
  /** What the documents say, one statement a claim. */
  claims: v.pipe(v.array(claim), v.minLength(1, 'is empty. Say what the documents say of it.')),
  related: v.optional(
    v.array(
      v.strictObject({
        kind: v.picklist(
          Object.keys(relationKinds) as RelationKind[],
          `must be one of: ${Object.keys(relationKinds).join(', ')}.`,
        ),
        to: id,
      }),
    ),
  ),
  /** For the timeline. */
  dates: v.optional(
    v.array(
      v.strictObject({
        date: v.pipe(
          v.string('is no date. Quote it: "2014", "2014-03" or "2014-03-18".'),
          v.regex(isoDate, 'is no date. Write it as "2014", "2014-03" or "2014-03-18".'),
          v.check(
            (date) => !isoDate.test(date) || isInCalendar(date),
            'is a day or month that no calendar has. Correct it.',
          ),
        ),
        event: phrase,
      }),
    ),
  ),
  /** What else the words can mean, a line each, so that the card can say which is meant. */
  otherSenses: v.optional(phrases),
  sense: v.optional(senseRules),
});

/** What an entry's file holds. */
export type EntryFile = v.InferOutput<typeof entryFile>;

/** One actor or term of the glossary. */
export interface Entry extends EntryFile {
  readonly id: string;
  readonly category: CategoryId;
}

/** Something wrong with an entry: where, and what to do about it. */
export interface Fault {
  readonly file: string;
  /** The field, dotted: `claims.0.passages`. Empty when the whole file is meant. */
  readonly field: string;
  /** What is wrong and how to mend it. */
  readonly instruction: string;
}

/** A fault as one line: `glossary/entries/talks/minsk.yaml: claims: is empty. …` */
export function describeFault({ file, field, instruction }: Fault): string {
  return [file, field, instruction].filter(Boolean).join(': ');
}

/**
 * Parses what an entry's YAML file holds.
 *
 * @param file its path, `…/<category>/<id>.yaml`: both names come from there.
 * @param value the parsed YAML, of any shape.
 * @returns the entry, or every fault found; never throws.
 */
export function parseEntry(file: string, value: unknown): { entry?: Entry; faults: Fault[] } {
  const [name = '', category = ''] = file.split('/').reverse();
  const faults: Fault[] = [];
  if (!isCategoryId(category)) {
    faults.push({ file, field: '', instruction: `lies in "${category}", which is no category.` });
  }
  const parsedId = v.safeParse(id, name.replace(/\.yaml$/, ''));
  if (!parsedId.success) {
    faults.push({ file, field: '', instruction: 'must be named lower-case-words.yaml: its name is the id.' });
  }
  if (value === null || value === undefined) {
    return { faults: [...faults, { file, field: '', instruction: 'is empty. Write an entry.' }] };
  }
  const parsed = v.safeParse(entryFile, value);
  for (const issue of parsed.issues ?? []) {
    const field = v.getDotPath(issue) ?? '';
    faults.push({ file, field, instruction: explainIssue(issue, 'an entry') });
  }
  if (faults.length > 0 || !parsed.success || !parsedId.success || !isCategoryId(category)) {
    return { faults };
  }
  return { entry: { id: parsedId.output, category, ...parsed.output }, faults };
}
