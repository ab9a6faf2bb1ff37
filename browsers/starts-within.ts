/** Milliseconds that a browser may take to start: the slowest machine, busy with others, needs most of a minute. */
export const startsWithin = 120_000;
