import * as v from 'valibot';

const skipped = v.strictObject({
  /** Paragraph numbers and ranges of them: `1, 9-11`. */
  passages: v.pipe(
    v.string(),
    v.regex(/^\d+(-\d+)?(, *\d+(-\d+)?)*$/, 'is no list of paragraphs. Quote numbers and ranges: "1, 9-11".'),
  ),
  /** Where only a passage's end is meant: the words it begins with. */
  from: v.optional(v.pipe(v.string(), v.nonEmpty('is empty. Write the words, or take it out.'))),
  /** What it is instead of content. */
  because: v.pipe(v.string(), v.nonEmpty('is empty. Say why it is no content.')),
});

const sourceDocument = v.strictObject({
  /** Three digits, as passages name it. */
  id: v.pipe(v.string(), v.regex(/^\d{3}$/, 'is no document id. Quote three digits: "004".')),
  file: v.string(),
  /** The title the document gives itself, if any. */
  title: v.nullable(v.string()),
  /** What cards call it. */
  label: v.string(),
  /** Where on the web it, or another form of it, stands. */
  address: v.optional(
    v.pipe(
      v.string(),
      v.url('is no web address.'),
      v.startsWith('https://', 'is no address to link to. Begin it with https://'),
    ),
  ),
  /** What in it is no content, such as credits: not to be cited, and no source of candidates. */
  skip: v.optional(v.array(skipped)),
});

/** The shape of `documents.yaml`. */
export const sourceDocuments = v.array(sourceDocument);

/** A source document as cards and exports name it. */
export type SourceDocument = v.InferOutput<typeof sourceDocument>;

/** A part of a source document that is no content. */
export type Skipped = v.InferOutput<typeof skipped>;
