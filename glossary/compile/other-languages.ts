import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CueGroups } from '../cues.ts';
import { type Fault, type Language, otherLanguages } from '../entry.ts';

interface OwnCues {
  readonly language: Language;
  readonly file: string;
  readonly lists: CueGroups;
}

/** The files beside `<name>.yaml` that hold words of one language each: `cues.fr.yaml`. */
export function filesOfLanguages(
  folder: string,
  name: string,
  faults: Fault[],
): { language: Language; file: string }[] {
  const files = readdirSync(folder).filter((file) => file.startsWith(`${name}.`) && /\..+\.yaml$/.test(file));
  return files.flatMap((file) => {
    const language = otherLanguages.find((language) => file === `${name}.${language}.yaml`);
    if (language) return { language, file };
    const instruction = `is of no language that has a lexicon. Those are ${otherLanguages.join(', ')}.`;
    faults.push({ file: join(folder, file), field: '', instruction });
    return [];
  });
}

/**
 * Adds the cues of other languages to lists, each as what is of one language only ("fr: équipe"): `spokenIn`
 * tells them apart. A list that is not among them would be asked for by no rule: a fault.
 */
export function addOwn(shared: CueGroups, own: readonly OwnCues[], faults: Fault[]): CueGroups {
  const cues = { ...shared };
  for (const { language, file, lists } of own) {
    for (const [name, words] of Object.entries(lists)) {
      const list = cues[name];
      if (list) cues[name] = [...list, ...words.map((word) => `${language}: ${word}`)];
      else
        faults.push({ file, field: name, instruction: 'is a list that no rule asks for. Check its name.' });
    }
  }
  return cues;
}

/** What a cue is in a language: itself, or nothing where it is of another one. */
export function spokenIn(language: Language, written: string): string | undefined {
  const [, tagged, word = written] = /^([a-z]{2}): (.+)$/.exec(written) ?? [];
  return !tagged || tagged === language ? word : undefined;
}
