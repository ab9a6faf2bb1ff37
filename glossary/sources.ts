import * as v from 'valibot';

const sourceDocument = v.strictObject({
  /** Three digits, as passages name it. */
  id: v.pipe(v.string(), v.regex(/^\d{3}$/, 'is no document id. Quote three digits: "004".')),
  file: v.string(),
  /** The title the document gives itself, if any. */
  title: v.nullable(v.string()),
  /** What cards call it. */
  label: v.string(),
  /** Where on the web it, or another form of it, stands. */
  address: v.optional(v.pipe(v.string(), v.url('is no web address.'))),
});

/** The shape of `documents.yaml`. */
export const sourceDocuments = v.array(sourceDocument);

/** A source document as cards and exports name it. */
export type SourceDocument = v.InferOutput<typeof sourceDocument>;
