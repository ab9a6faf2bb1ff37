import { readChoice } from './read-choice.ts';
import { type Choice, parseSettings, type Settings, storedChoice } from './settings.ts';
import { choicesIn, withChoices } from './with-choices.ts';

// Raised when a file of this version could be misread by an older Backgrounder.
const version = 1;
const largest = 1_000_000;

/** Why a file is no settings file. */
export type FileProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'newer' } // written by a later Backgrounder
  | { readonly kind: 'damaged'; readonly lines: readonly string[] }; // each as the file has it

/** The settings of a file, or why there are none to be had from it. */
export type FileRead =
  | { readonly settings: Settings; readonly count: number }
  | { readonly problem: FileProblem };

/** The text of a settings file: the reader's choices only, a line each. */
export function writeSettingsFile(settings: Settings): string {
  const choices = choicesIn(settings).map(storedChoice);
  const kept = Object.fromEntries(choices.map(({ key, value }) => [key, value]));
  return `${JSON.stringify({ backgrounder: version, choices: kept }, undefined, 2)}\n`;
}

/** Whether a file of so many bytes is too large whatever is in it: it is not to be read, since it may not fit into memory. */
export function isFarTooLarge(bytes: number): boolean {
  // A character, as strings count them, takes three bytes at most.
  return bytes > 3 * largest;
}

/** Reads a settings file as a whole or not at all: half of what a reader chose helps nobody. */
export function readSettingsFile(text: string): FileRead {
  if (text.length > largest) return { problem: { kind: 'too-large' } };
  const file = parse(text);
  if (file === undefined) return { problem: { kind: 'not-json' } };
  if (!isObject(file) || !isVersion(file.backgrounder) || !isObject(file.choices)) {
    return { problem: { kind: 'not-ours' } };
  }
  if (file.backgrounder > version) return { problem: { kind: 'newer' } };
  const choices: Choice[] = [];
  const damaged: string[] = [];
  for (const [key, value] of Object.entries(file.choices)) {
    const choice = readChoice(key, value);
    if (choice) choices.push(choice);
    else damaged.push(JSON.stringify({ [key]: value }).slice(1, -1));
  }
  if (damaged.length > 0) return { problem: { kind: 'damaged', lines: damaged } };
  return { settings: withChoices(parseSettings({}), choices), count: choices.length };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Versions count from 1: a file with any other number was not saved here, and may mean anything. */
function isVersion(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
