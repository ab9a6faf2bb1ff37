import type { Skipped, SourceDocument } from '../sources.ts';

/** A source text, its paragraphs in order: index 0 is paragraph 1. */
export interface Document {
  /** As passages name it: three digits, or the file's name where `documents.yaml` does not list it. */
  readonly id: string;
  /** The file's name below its folder. */
  readonly file: string;
  /** Every paragraph as it stands there. */
  readonly passages: readonly string[];
  /** The same without what is no content: empty where a whole passage is none. */
  readonly content: readonly string[];
}

/** Makes a document of a file's passages, as `documents.yaml` describes it, if it does. */
export function documentOf(file: string, passages: readonly string[], source?: SourceDocument): Document {
  const content = [...passages];
  for (const { at, from } of (source?.skip ?? []).flatMap(eachPassage)) {
    const text = content[at - 1];
    const end = from === undefined ? 0 : text?.lastIndexOf(from);
    if (text !== undefined && end !== undefined && end >= 0) content[at - 1] = text.slice(0, end).trimEnd();
  }
  return { id: source?.id ?? file, file, passages, content };
}

/** A skipped part, a passage at a time, numbered from 1. */
export function eachPassage({ passages, from }: Skipped): { at: number; from: string | undefined }[] {
  return passages.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => ({ at: first + index, from }));
  });
}

/** A document's content as numbered passages. */
export function contentOf({ id, content }: Document): { place: string; text: string }[] {
  return content.flatMap((text, at) => (text ? [{ place: `${id}#${at + 1}`, text }] : []));
}

/** Whether all documents that `documents.yaml` lists are there: other documents say less of the glossary. */
export function areComplete(documents: readonly Document[], sources: readonly SourceDocument[]): boolean {
  return sources.every(({ file }) => documents.some((document) => document.file === file));
}
