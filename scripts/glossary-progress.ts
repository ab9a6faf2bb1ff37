/** A line more often than this tells nobody anything new. */
const interval = 2000;

/**
 * Says on stderr how far a long run has come, at most every two seconds; a short one stays quiet.
 *
 * @param now the time in milliseconds.
 * @returns called as often as the run likes; `describe` is asked for a line only when one is due.
 */
export function progress(
  say: (line: string) => void = console.error,
  now: () => number = Date.now,
): (describe: () => string) => void {
  let told = now();
  return (describe) => {
    if (now() - told < interval) return;
    told = now();
    say(describe());
  };
}
