/**
 * The nine categories and their two groups, in the order every list shows them.
 *
 * An entry's category is the folder its file lies in, so the two can never disagree.
 */
export const categories = [
  { id: 'people', name: 'People', group: 'actors' },
  { id: 'states', name: 'Countries and blocs', group: 'actors' },
  { id: 'organisations', name: 'Organisations', group: 'actors' },
  { id: 'places', name: 'Places', group: 'terms' },
  { id: 'agreements', name: 'Agreements and law', group: 'terms' },
  { id: 'talks', name: 'Talks and events', group: 'terms' },
  { id: 'security', name: 'Security', group: 'terms' },
  { id: 'diplomacy', name: 'Diplomacy', group: 'terms' },
  { id: 'economy', name: 'Economy and energy', group: 'terms' },
] as const;

/** What kind of entry it is; readers toggle categories. */
export type CategoryId = (typeof categories)[number]['id'];

/** Actors do things; terms are what they talk about. Readers toggle a group in one go. */
export type GroupId = (typeof categories)[number]['group'];

/** The group ids, in display order. */
export const groups: readonly GroupId[] = ['actors', 'terms'];

/** The category ids, in display order. */
export const categoryIds: readonly CategoryId[] = categories.map((category) => category.id);

/** Whether a string is the id of a category. */
export function isCategoryId(value: string): value is CategoryId {
  return categoryIds.some((id) => id === value);
}
