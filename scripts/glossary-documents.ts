import { UnreadableFile } from '../files/read.ts';
import type { Document } from '../glossary/compile/document.ts';
import { listDocuments, readDocument } from '../glossary/compile/read-documents.ts';
import type { SourceDocument } from '../glossary/sources.ts';

/**
 * The files of a folder of documents; what is left out is named on stderr.
 *
 * @throws UnreadableFile when it is no folder, or holds no documents.
 */
export function documentsIn(folder: string): readonly string[] {
  const { files, leftOut } = listDocuments(folder);
  for (const line of leftOut) console.error(line);
  if (files.length > 0) return files;
  throw new UnreadableFile(`${folder}: holds no .txt, .md or .html file. Give a folder of documents.`);
}

/**
 * Reads a folder of documents as a whole; what is left out or cannot be read is named on stderr.
 *
 * @throws UnreadableFile when it is no folder, or holds no documents.
 */
export function readWholeFolder(folder: string, sources: readonly SourceDocument[]): Document[] {
  return documentsIn(folder).flatMap((file) => readOrName(folder, file, sources) ?? []);
}

/** Reads one document; names it on stderr where it cannot be read. */
export function readOrName(
  folder: string,
  file: string,
  sources: readonly SourceDocument[],
): Document | undefined {
  try {
    return readDocument(folder, file, sources);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(error.message);
    return undefined;
  }
}
