/** Something to time. What it returns is only looked at to see that it did its work. */
export interface Variant {
  readonly name: string;
  readonly run: () => number;
}

/** What timing a variant gave. */
export interface Samples {
  readonly name: string;
  /** What it returned. */
  readonly result: number;
  /** How often it ran for each sample. */
  readonly repeats: number;
  /** Milliseconds a run by the page's clock, one number a round. */
  readonly times: readonly number[];
}

/** How long to time. */
export interface Sampling {
  readonly rounds: number;
  /** Milliseconds each variant runs before the first round, for the compiler. */
  readonly warmUp: number;
  /** Milliseconds a sample lasts: the clock of a page has steps of 0.1 ms. */
  readonly atLeast: number;
}

const warmUpTurns = 5;

/** The mark that a sample leaves in a trace, inside its task. */
export function sampleMark(name: string, round: number): string {
  return `bench-sample ${name} ${round}`;
}

/**
 * Times variants by turns, so that whatever else the machine does meets them all alike. Each
 * sample is a task of its own.
 */
export async function sample(
  variants: readonly Variant[],
  { rounds, warmUp, atLeast }: Sampling,
): Promise<Samples[]> {
  // By turns here too: a function may have to be compiled anew after another one has run.
  for (let turn = 0; turn < warmUpTurns; turn++)
    for (const { run } of variants) runFor(warmUp / warmUpTurns, run);
  const samples = variants.map(({ name, run }) => ({
    name,
    result: run(),
    repeats: runFor(atLeast, run),
    times: [] as number[],
  }));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < variants.length; turn++) {
      // Another one first each round: what runs after a garbage collection has it easier.
      const at = (turn + round) % variants.length;
      const { run } = variants[at] as Variant;
      const { name, repeats, times } = samples[at] as (typeof samples)[number];
      await nextTask();
      performance.mark(sampleMark(name, round));
      const began = performance.now();
      for (let time = 0; time < repeats; time++) run();
      times.push((performance.now() - began) / repeats);
    }
  }
  return samples;
}

/** Runs something for so many milliseconds or more. @returns how often. */
function runFor(milliseconds: number, run: () => void): number {
  const began = performance.now();
  let runs = 0;
  do {
    run();
    runs++;
  } while (performance.now() - began < milliseconds);
  return runs;
}

function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((next) => {
    port1.onmessage = () => {
      port1.close();
      next();
    };
    port2.postMessage(null);
  });
}
