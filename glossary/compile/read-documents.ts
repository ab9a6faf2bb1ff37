import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
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
 * documents and is none; names that begin with a point are not looked at. Links are not followed: they may
 * lead anywhere, and what they lead to within the folder is read there.
 *
 * @throws UnreadableFile when it is no folder, or cannot be read; folders below it that cannot are left out.
 */
export function listDocuments(folder: string): DocumentFolder {
  const files: string[] = [];
  const leftOut: string[] = [];
  const list = (below: string, entries: readonly Dirent[]) => {
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const name = `${below}${entry.name}`;
      const reason = reasonToLeaveOut(entry);
      if (reason !== undefined) leftOut.push(`${join(folder, name)}: ${reason}`);
      else if (entry.isFile()) files.push(name);
      else {
        const inside = entriesOrReason(join(folder, name));
        if (typeof inside === 'string') leftOut.push(inside);
        else list(`${name}/`, inside);
      }
    }
  };
  const top = entriesOrReason(folder);
  if (typeof top === 'string') throw new UnreadableFile(top);
  list('', top);
  return { files: files.sort(byCodePoint), leftOut: leftOut.sort(byCodePoint) };
}

/**
 * Reads one document.
 *
 * @param file its name below the folder.
 * @param sources what `documents.yaml` lists.
 * @throws UnreadableFile when it is binary, no UTF-8, too large or nested too deeply.
 */
export function readDocument(folder: string, file: string, sources: readonly SourceDocument[]): Document {
  const path = join(folder, file);
  if (sizeOf(path) > largestFile) {
    throw new UnreadableFile(
      `${path}: is larger than ${largestFile / 1024 / 1024} MB. Split it into several files.`,
    );
  }
  return documentOf(
    file,
    passagesOrSayWhy(path, file),
    sources.find((source) => source.file === file),
  );
}

function passagesOrSayWhy(path: string, file: string): string[] {
  try {
    return passagesOf(file, readText(path));
  } catch (error) {
    // Nesting that is too deep: ours to find, or found by a parser that ran out of stack.
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableFile(
      `${path}: is nested too deeply to be read. Give a page or text that someone wrote.`,
    );
  }
}

// Of what is gone or shut away, reading says so.
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

function entriesOrReason(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return `${folder}: no such folder. Check the name.`;
    if (code === 'ENOTDIR') return `${folder}: is no folder. Give the one that it lies in.`;
    return `${folder}: the folder cannot be read (${code}). See to it that you may read it.`;
  }
}

function reasonToLeaveOut(entry: Dirent): string | undefined {
  if (entry.isSymbolicLink()) return 'skipped: it is a link. Put in its place what it leads to.';
  if (entry.isDirectory()) return undefined;
  if (!entry.isFile()) return 'skipped: it is no file, but a pipe or a device.';
  if (/^readme\.\w+$/i.test(entry.name)) return 'left out: it describes the documents.';
  return documentFile.test(entry.name) ? undefined : 'skipped: not a .txt, .md or .html file.';
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : 1;
}
