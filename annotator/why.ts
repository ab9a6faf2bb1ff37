import { type Match, pageIsOfSubject } from '../matching/decide.ts';
import type { Why } from './popover/index.ts';

/**
 * Why a match was made, as a card may say it.
 *
 * @param text of the block that the match lies in.
 */
export function whyOf(match: Match, text: string): Why {
  const { alias, rule, speaksFor, neighbourhood, page } = match.reason;
  return {
    alias,
    cue: speaksFor && asWritten(speaksFor, text, match),
    support: neighbourhood !== undefined ? 'near' : page >= pageIsOfSubject ? 'page' : undefined,
    always: rule.startsWith('always'),
  };
}

/**
 * A cue as the text has it, where it stands nearest to a match: it may be no more than the
 * beginning of a word. Undefined where only the match itself holds it, which tells a reader nothing.
 */
function asWritten(cue: string, text: string, { start, end }: Match): string | undefined {
  const words = new RegExp(`(?<![\\p{L}\\p{N}])${literal(cue)}[\\p{L}\\p{N}]*`, 'giu');
  const found = [...text.matchAll(words)];
  if (found.length === 0) return cue;
  const [nearest] = found
    .filter(({ index }) => index < start || index >= end)
    .sort((a, b) => Math.abs(a.index - start) - Math.abs(b.index - start));
  return nearest?.[0];
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
