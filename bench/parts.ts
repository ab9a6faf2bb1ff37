import { readFile, rm } from 'node:fs/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from '../browsers/driver.ts';
import { buildToLookInto, mappedScript } from './look-into.ts';

/** A part of a script: a file of the project, a package, or what has no source of its own. */
export interface ScriptPart {
  readonly name: string;
  /** Kilobytes, gzipped, that the script is lighter without it. */
  readonly kilobytes: number;
}

/** What is not code, and comes into the script as one text. */
const lexicon = join(import.meta.dirname, '..', 'glossary', 'compiled', 'lexicon.en.txt');

/** The parts of the content script as it ships, heaviest first, so many of them and the rest in one. */
export async function partsOfContentScript(name: BrowserName, shown: number): Promise<ScriptPart[]> {
  const folder = await buildToLookInto(name, 'mapped');
  const { code, map } = JSON.parse(await readFile(join(folder, mappedScript), 'utf8'));
  await rm(folder, { recursive: true });
  const packed = await readFile(lexicon, 'utf8');
  return weigh(piecesOf(code, map, packed.slice(0, 40)), shown);
}

interface Piece {
  readonly part: string;
  text: string;
}

/** Cuts a script up by a map of where each of its characters comes from. */
export function piecesOf(script: string, payload: SourceMapPayload, beginningOfLexicon: string): Piece[] {
  const map = new SourceMap(payload);
  const pieces: Piece[] = [];
  script.split('\n').forEach((line, at) => {
    for (let column = 0; column <= line.length; column++) {
      const entry = map.findEntry(at, column);
      const part = 'originalSource' in entry ? partOf(entry.originalSource) : bundling;
      const text = line[column] ?? '\n';
      const last = pieces.at(-1);
      if (last?.part === part) last.text += text;
      else pieces.push({ part, text });
    }
  });
  return pieces.map(({ part, text }) =>
    part === bundling && text.includes(beginningOfLexicon)
      ? { part: 'the glossary, packed', text }
      : { part, text },
  );
}

const bundling = 'what bundling adds';

function partOf(source: string): string {
  const [, own] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  return own ?? source;
}

function weigh(pieces: readonly Piece[], shown: number): ScriptPart[] {
  const without = (left: (part: string) => boolean) =>
    gzipSync(pieces.flatMap(({ part, text }) => (left(part) ? [] : [text])).join(''), { level: 9 }).length /
    1000;
  const whole = without(() => false);
  const weights = [...new Set(pieces.map(({ part }) => part))]
    .map((name) => ({ name, kilobytes: whole - without((part) => part === name) }))
    .sort((a, b) => b.kilobytes - a.kilobytes);
  const rest = new Set(weights.slice(shown).map(({ name }) => name));
  const others = { name: `${rest.size} more`, kilobytes: whole - without((part) => rest.has(part)) };
  return [...weights.slice(0, shown), ...(rest.size > 0 ? [others] : [])];
}
