/**
 * Cues: words and phrases as an editor writes them in an entry's rules, turned into expressions.
 *
 * As in aliases, a capital must be a capital in the text and a small letter may be either; a final
 * `*` stands for any ending; white space and hyphens match their other kinds.
 */

const edgeBefore = '(?<![\\p{L}\\p{N}])';
const edgeAfter = '(?![\\p{L}\\p{N}])';

/** An expression that finds any of the cues in a sentence; undefined when there are none. */
export function anywhere(cues: readonly string[]): RegExp | undefined {
  return cues.length === 0 ? undefined : new RegExp(`${edgeBefore}(?:${cues.map(source).join('|')})`, 'u');
}

/** What may stand around an alias (written `~`), for the patterns of a rule. */
export interface Surroundings {
  /** True when one of the patterns fits what stands before and after. */
  fits(before: string, after: string): boolean;
}

/** Compiles patterns such as "~ Times", "Igor ~" or "the ~ effect". */
export function surroundings(patterns: readonly string[]): Surroundings {
  const whole = patterns.map((pattern) => {
    const [before = '', after = ''] = pattern.split('~');
    return {
      before: before.trim() && new RegExp(`${edgeBefore}${source(before.trim())}${gap(before, / $/)}$`, 'u'),
      after: after.trim() && new RegExp(`^${gap(after, /^ /)}${source(after.trim())}`, 'u'),
    };
  });
  return {
    fits: (before, after) =>
      whole.some(
        (pattern) =>
          (!pattern.before || pattern.before.test(before)) && (!pattern.after || pattern.after.test(after)),
      ),
  };
}

function gap(text: string, edge: RegExp): string {
  return edge.test(text) ? '[\\s\\p{Pd}]+' : '[\\s]*';
}

function source(cue: string): string {
  const open = cue.endsWith('*');
  const characters = [...(open ? cue.slice(0, -1) : cue)];
  return characters.map(characterSource).join('') + (open || !/[\p{L}\p{N}]$/u.test(cue) ? '' : edgeAfter);
}

function characterSource(character: string): string {
  if (/\s/.test(character)) return '[\\s\\p{Pd}]+';
  if (/\p{Pd}/u.test(character)) return '[\\s\\p{Pd}]';
  if (/['’]/.test(character)) return "['’ʼ]";
  if (character === '*') return '[\\p{L}\\p{M}]*';
  const upper = character.toUpperCase();
  if (/\p{Ll}/u.test(character) && upper.length === 1) return `[${character}${upper}]`;
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
