import { readFileSync } from 'node:fs';

/** A file that cannot be read as text; its message is one line that says what to do. */
export class UnreadableFile extends Error {}

/**
 * Reads a file, or standard input for `-`, as UTF-8 text.
 *
 * @throws UnreadableFile when it is missing, a folder, or binary.
 */
export function readText(file: string): string {
  const bytes = readBytes(file);
  // A zero byte in the first 8 kB is how git tells binary files, too.
  if (bytes.subarray(0, 8192).includes(0)) {
    throw new UnreadableFile(`${file}: is a binary file. Give a text or HTML file in UTF-8.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(`${file}: is not UTF-8 text. Convert it to UTF-8 first.`);
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UnreadableFile(`${file}: no such file. Check the name.`);
    if (code === 'EISDIR') throw new UnreadableFile(`${file}: is a folder. Give a file.`);
    throw new UnreadableFile(`${file}: cannot be read (${code}).`);
  }
}

/** Whether a text is HTML: by the file's name, or else by how it begins. */
export function isHtml(file: string, text: string): boolean {
  return (
    /\.x?html?$/i.test(file) || /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(text)
  );
}
