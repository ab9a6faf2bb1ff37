import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readText, UnreadableFile } from '../../files/read.ts';
import type { SourceDocument } from '../sources.ts';
import { type Document, documentOf } from './document.ts';
import { documentFile, passagesOf } from './passages.ts';

/** Files are read whole, one at a time; this bounds the memory that one takes. */
const largestFile = 64 * 1024 * 1024;

/** What lies in a folder of documents. */
export interface DocumentFolder {
  /** The documents' files, by their names below the folder, in code-point order. */
  readonly files: readonly string[];
  /** What is no document, a line each that says why. */
  readonly leftOut: readonly string[];
}

/**
 * Lists a folder's documents: .txt, .md and .html, in folders below it too. Its README describes the
 * documents and is none; names that begin with a point are not looked at.
 *
 * @throws UnreadableFile when it is no folder.
 */
export function listDocuments(folder: string): DocumentFolder {
  const names = filesBelow(folder)
    .filter((name) => !/(?:^|\/)\./.test(name))
    .sort((a, b) => (a < b ? -1 : 1));
  const reasons = new Map(names.map((name) => [name, reasonToLeaveOut(name)]));
  return {
    files: names.filter((name) => !reasons.get(name)),
    leftOut: names.flatMap((name) =>
      reasons.get(name) ? [`${join(folder, name)}: ${reasons.get(name)}`] : [],
    ),
  };
}

/**
 * Reads one document.
 *
 * @param file its name below the folder.
 * @param sources what `documents.yaml` lists.
 * @throws UnreadableFile when it is binary, no UTF-8, or too large.
 */
export function readDocument(folder: string, file: string, sources: readonly SourceDocument[]): Document {
  const path = join(folder, file);
  if (statSync(path).size > largestFile) {
    throw new UnreadableFile(
      `${path}: is larger than ${largestFile / 1024 / 1024} MB. Split it into several files.`,
    );
  }
  return documentOf(
    file,
    passagesOf(file, readText(path)),
    sources.find((source) => source.file === file),
  );
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UnreadableFile(
      `${folder}: ${code === 'ENOENT' ? 'no such folder' : `is no folder (${code})`}. Check the name.`,
    );
  }
}

function reasonToLeaveOut(name: string): string | undefined {
  if (/(?:^|\/)readme\.\w+$/i.test(name)) return 'left out: it describes the documents.';
  return documentFile.test(name) ? undefined : 'skipped: not a .txt, .md or .html file.';
}
