import type { Document } from '../files/document.ts';
import { matcher, withoutSense } from './matchers.ts';

/** How long all pages take, in milliseconds, and how many times as long with senses as without. */
export interface Times {
  readonly matching: number;
  readonly withSenses: number;
  readonly ratio: number;
}

/**
 * Times matching alone against matching with senses, warm, page by page in turns, so that whatever
 * else the machine does falls on both.
 *
 * @param now the clock, in milliseconds.
 * @returns medians over the rounds.
 */
export function timeSenses(documents: readonly Document[], now: () => number, rounds = 31): Times {
  const time = (work: () => unknown) => {
    const start = now();
    work();
    return now() - start;
  };
  const once = (_: unknown, round: number): Times => {
    let matching = 0;
    let withSenses = 0;
    for (const [at, { blocks, language }] of documents.entries()) {
      // In turns: what runs second finds the text in the processor's cache.
      const sensesFirst = (at + round) % 2 === 0;
      if (sensesFirst) withSenses += time(() => matcher(blocks, language));
      matching += time(() => withoutSense(blocks, language));
      if (!sensesFirst) withSenses += time(() => matcher(blocks, language));
    }
    return { matching, withSenses, ratio: withSenses / matching };
  };
  Array.from({ length: 3 }, once);
  const measured = Array.from({ length: rounds }, once);
  const median = (of: (times: Times) => number) =>
    measured.map(of).sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
  return {
    matching: median(({ matching }) => matching),
    withSenses: median(({ withSenses }) => withSenses),
    ratio: median(({ ratio }) => ratio),
  };
}
