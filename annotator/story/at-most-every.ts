/**
 * A function that calls another at once, and then at most once in so many milliseconds: what came
 * meanwhile is made up for by one call at the end of the wait.
 */
export function atMostEvery(milliseconds: number, call: () => void): () => void {
  let waiting = false;
  let missed = false;
  const rest = () => {
    waiting = false;
    if (missed) run();
  };
  const run = () => {
    missed = false;
    waiting = true;
    setTimeout(rest, milliseconds);
    call();
  };
  return () => {
    if (waiting) missed = true;
    else run();
  };
}
