/**
 * The kinds of relation an entry may have to another, each with what it is called when it is
 * read from the other end ("Crimea, located in Ukraine" is, on Ukraine's card, "Includes: Crimea").
 * A kind that reads the same from both ends is its own inverse.
 */
export const relationKinds = {
  'part of': 'includes',
  'member of': 'members',
  leads: 'led by',
  represents: 'represented by',
  'capital of': 'capital',
  'located in': 'includes',
  'party to': 'parties',
  'signed by': 'signed',
  'held in': 'host to',
  'took place in': 'scene of',
  'kind of': 'kinds',
  'based on': 'basis of',
  'caused by': 'led to',
  'followed by': 'follows',
  supports: 'supported by',
  'contrasts with': 'contrasts with',
  'related to': 'related to',
} as const;

/** A kind of relation, as entries write it. */
export type RelationKind = keyof typeof relationKinds;

/** A kind of relation, read from either end. */
export type Relation = RelationKind | (typeof relationKinds)[RelationKind];
