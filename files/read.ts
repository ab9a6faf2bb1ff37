import { createReadStream, fstatSync, readFileSync } from 'node:fs';

/** A file that cannot be read as text; its message is one line that says what to do. */
export class UnreadableFile extends Error {}

/** How much of a file is searched for a zero byte, which is how git tells binary files, too. */
const sniffed = 8192;

/**
 * Reads a file as UTF-8 text.
 *
 * @throws UnreadableFile when it is missing, a folder, binary, or in another encoding.
 */
export function readText(file: string): string {
  const reader = new TextReader(file);
  try {
    return reader.read(readFileSync(file)) + reader.end();
  } catch (error) {
    throw unreadable(file, error);
  }
}

/**
 * Reads a file, or standard input for `-`, as UTF-8 text, in parts as they come.
 *
 * Not at once: reading a pipe that its writer has not filled yet fails.
 *
 * @throws UnreadableFile as `readText` does, in between.
 */
export async function* readParts(file: string): AsyncGenerator<string, void> {
  const name = file === '-' ? 'standard input' : file;
  const reader = new TextReader(name);
  try {
    for await (const bytes of bytesOf(file)) yield reader.read(bytes);
    yield reader.end();
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** Reads a file as `readParts` does, line by line: without what ends a line, CRLF or LF. */
export async function* readLines(file: string): AsyncGenerator<string, void> {
  let begun: string[] = [];
  for await (const part of readParts(file)) {
    let from = 0;
    for (let end = part.indexOf('\n'); end !== -1; end = part.indexOf('\n', from)) {
      const line = join([...begun, part.slice(from, end)], file);
      yield line.endsWith('\r') ? line.slice(0, -1) : line;
      begun = [];
      from = end + 1;
    }
    if (from < part.length) begun.push(part.slice(from));
  }
  if (begun.length > 0) yield join(begun, file);
}

/** Puts parts of a file together. */
export async function readWhole(file: string): Promise<string> {
  const parts: string[] = [];
  for await (const part of readParts(file)) parts.push(part);
  return join(parts, file);
}

function bytesOf(file: string): AsyncIterable<Uint8Array> {
  // A folder is an empty standard input to Node.
  if (file === '-' && fstatSync(0).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  return file === '-' ? process.stdin : createReadStream(file);
}

function join(parts: readonly string[], file: string): string {
  try {
    return parts.join('');
  } catch {
    throw new UnreadableFile(`${file}: is too large to be read at once. Part it.`);
  }
}

/** Turns bytes into text, and refuses those that are none. */
class TextReader {
  readonly #name: string;
  // With the byte order mark, so that offsets count it as whoever reads the file does.
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #seen = 0;

  constructor(name: string) {
    this.#name = name;
  }

  read(bytes: Uint8Array): string {
    if (bytes.subarray(0, Math.max(0, sniffed - this.#seen)).includes(0)) {
      throw new UnreadableFile(`${this.#name}: is a binary file. Give a text or HTML file in UTF-8.`);
    }
    this.#seen += bytes.length;
    return this.#decoder.decode(bytes, { stream: true });
  }

  end(): string {
    return this.#decoder.decode();
  }
}

function unreadable(name: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return new UnreadableFile(`${name}: no such file. Check the name.`);
    case 'EISDIR':
      return new UnreadableFile(`${name}: is a folder. Give a file.`);
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return new UnreadableFile(`${name}: is not UTF-8 text. Convert it to UTF-8 first.`);
    case undefined:
      return error;
    default:
      return new UnreadableFile(`${name}: cannot be read (${code}).`);
  }
}
