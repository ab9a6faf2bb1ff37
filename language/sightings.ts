import type { Kind } from './kind.ts';

/** What was seen of one phrase. */
export interface Sightings {
  count: number;
  /** Its written forms, with how often each occurs. */
  readonly forms: Map<string, number>;
  /** The passages it occurs in, the first hundred, in reading order. */
  readonly places: Set<string>;
  /** How often the tagger took it for what; `none`: for no noun phrase. */
  readonly votes: Map<Kind | 'none', number>;
}

// Enough for any reader to look at; a word that occurs on every page would fill memory otherwise.
const mostPlaces = 100;
const mostForms = 20;

/** Nothing seen yet. */
export function noSightings(): Sightings {
  return { count: 0, forms: new Map(), places: new Set(), votes: new Map() };
}

/** Notes one occurrence. */
export function see(sightings: Sightings, form: string, place: string): void {
  const { forms, places } = sightings;
  sightings.count++;
  if (forms.has(form) || forms.size < mostForms) add(forms, form, 1);
  if (places.size < mostPlaces) places.add(place);
}

/** Notes what the tagger took one occurrence for. */
export function vote(sightings: Sightings, kind: Kind | undefined): void {
  add(sightings.votes, kind ?? 'none', 1);
}

/** Adds what was seen of a spelling variant. */
export function join(to: Sightings, from: Sightings): void {
  to.count += from.count;
  for (const [form, count] of from.forms) add(to.forms, form, count);
  for (const [kind, count] of from.votes) add(to.votes, kind, count);
  for (const place of from.places) if (to.places.size < mostPlaces) to.places.add(place);
}

/** What it was mostly taken for; undefined where more than half of the votes say it is no noun phrase. */
export function kindVoted({ votes }: Sightings): Kind | undefined {
  const total = [...votes.values()].reduce((sum, count) => sum + count, 0);
  if ((votes.get('none') ?? 0) * 2 > total) return undefined;
  const kinds = [...votes].filter((entry): entry is [Kind, number] => entry[0] !== 'none');
  return kinds.sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** How it is mostly written; at a draw with fewer capitals, which a sentence's start or a heading may add. */
export function formVoted({ forms }: Sightings): string {
  const capitals = (form: string) => form.replace(/[^\p{Lu}]/gu, '').length;
  const best = [...forms].sort(
    ([a, countOfA], [b, countOfB]) => countOfB - countOfA || capitals(a) - capitals(b) || (a < b ? -1 : 1),
  )[0]?.[0];
  return (best ?? '').replace(/['’ʼ]s$/u, '');
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
