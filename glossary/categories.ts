const ids = [
  'people',
  'states',
  'organisations',
  'places',
  'agreements',
  'talks',
  'security',
  'diplomacy',
  'economy',
] as const;

/** What kind of entry it is; readers toggle categories. */
export type CategoryId = (typeof ids)[number];

/** The category ids, in display order. Scripts of pages carry these alone: what follows is a list of its own. */
export const categoryIds: readonly CategoryId[] = ids;

const about = {
  people: { name: 'People', group: 'actors' },
  states: { name: 'Countries and blocs', group: 'actors' },
  organisations: { name: 'Organisations', group: 'actors' },
  places: { name: 'Places', group: 'terms' },
  agreements: { name: 'Agreements and law', group: 'terms' },
  talks: { name: 'Talks and events', group: 'terms' },
  security: { name: 'Security', group: 'terms' },
  diplomacy: { name: 'Diplomacy', group: 'terms' },
  economy: { name: 'Economy and energy', group: 'terms' },
} as const satisfies Record<CategoryId, { name: string; group: string }>;

/** Actors do things; terms are what they talk about. Readers toggle a group in one go. */
export type GroupId = (typeof about)[CategoryId]['group'];

/**
 * The nine categories and their two groups, in the order every list shows them.
 *
 * An entry's category is the folder its file lies in, so the two can never disagree.
 */
export const categories = /* @__PURE__ */ ids.map((id) => ({ id, ...about[id] }));

/** The group ids, in display order. */
export const groups: readonly GroupId[] = ['actors', 'terms'];

/** Whether a string is the id of a category. */
export function isCategoryId(value: string): value is CategoryId {
  return categoryIds.some((id) => id === value);
}
