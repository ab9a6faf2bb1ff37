/** What an entry tells of a date. */
export interface Telling<Entry> {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly event: string;
  readonly entry: Entry;
}

/** All that is told of a date: what several entries tell in the same words stands once, with all of them. */
export interface DateTold<Entry> {
  readonly date: string;
  readonly events: readonly { readonly event: string; readonly entries: readonly Entry[] }[];
}

/**
 * Gathers what entries tell by its date, oldest first; of one date, in the order given.
 *
 * Only the same words are one event. Likeness was tried and rejected: by the words they share, two
 * countries that join on one day are as alike as two accounts of one of them.
 */
export function byDate<Entry>(tellings: readonly Telling<Entry>[]): DateTold<Entry>[] {
  const dates = new Map<string, Map<string, Entry[]>>();
  for (const { date, event, entry } of tellings) {
    const events = dates.get(date) ?? new Map<string, Entry[]>();
    dates.set(date, events.set(event, [...(events.get(event) ?? []), entry]));
  }
  return [...dates]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, events]) => ({
      date,
      events: [...events].map(([event, entries]) => ({ event, entries })),
    }));
}
