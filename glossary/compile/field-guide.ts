import type { EntryFile } from '../entry.ts';

/**
 * What editors show about a field while someone types: by field, dotted, `[]` for a list's items.
 *
 * Longer than the comments in `entry.ts`, with examples, and kept apart from it: pages and cards import
 * types from there, and schema descriptions would come along.
 */
export const fieldGuide: Readonly<Record<keyof EntryFile, string> & Record<string, string>> = {
  term: 'The name that the card shows. Sentence case, British spelling: "Security guarantees".',
  definition:
    'What is this, for a reader who meets it for the first time? At most 60 plain words, present tense, no opinion.',
  background: 'What in the definition is common, checkable knowledge that none of the documents has.',
  aliases:
    'How news writes it in English: abbreviations, both spellings, adjectives that mean it. A capital must be a ' +
    'capital on the page, a small letter may be either. Plurals are added by themselves.',
  names:
    'How news writes it in other languages, every grammatical case that occurs; "any" where all write it so.',
  'names.de': 'German',
  'names.fr': 'French',
  'names.es': 'Spanish',
  'names.pl': 'Polish',
  'names.uk': 'Ukrainian',
  'names.ru': 'Russian',
  'names.any': 'Written so in every language',
  claims: 'What the documents say of it, one statement a claim. Where they disagree, both sides stand.',
  'claims[].text':
    'One statement in our own words. Opinion and contested claims say whose they are: "One commentary argues…".',
  'claims[].passages': 'Where the documents say so: document#paragraph.',
  'claims[].passages[]': 'A passage such as 001#5: the fifth line with text in it of document 001.',
  'claims[].implied': 'Set to true where a cited passage speaks of the entry without naming it.',
  related:
    'Other entries it stands in some relation to. The other entry shows the relation from its end by itself.',
  'related[].kind': 'How the relation reads from here: "Crimea, located in, Ukraine".',
  'related[].to': 'The other entry’s id: its file’s name without .yaml.',
  dates: 'What happened when, for the timeline.',
  'dates[].date': 'A year, a month or a day, in quotes: "2014", "2014-03" or "2014-03-18".',
  'dates[].event': 'What happened, in a sentence of our own.',
  otherSenses: 'What else the words can mean, a line each, so that the card can say which is meant.',
  sense: 'Rules that tell this sense from others that are written alike.',
  'sense.subject':
    'How strongly one mention says that a page is about this subject: 0 not at all (a country), 3 surely (a summit).',
  'sense.everyday':
    'Set to true for a word of everyday speech: it is marked only where its page is about the subject, or, in a text too short to say, in the company of words that are.',
  'sense.alone':
    'Of an everyday word, how those written forms begin that mean this entry even in a text that says no more: "peace deal", but not "compromise"; "the truce", but not "a truce".',
  'sense.never':
    'Names and idioms that the alias, written ~, is part of: "~ Times", "Igor ~". "@name" stands for a list in cues.yaml.',
  'sense.near':
    'Words that, in the same sentence, speak for this sense. A final * stands for any ending, "@name" for a list in cues.yaml.',
  'sense.notNear':
    'Words that, in the same sentence, speak for another sense. A final * stands for any ending, "@name" for a list in cues.yaml.',
};
