import { pick } from './random.ts';

// Invented, and about nothing: what pages are full of besides names.
const who = `the baker, a neighbour, our gardener, the old teacher, one of the children, the choir, a carpenter,
  the village doctor, my aunt, the harbour master, a young painter, the librarian, her brother, the postman`;
const does = `mended, carried, painted, forgot, found, borrowed, sold, described, measured, moved, cleaned,
  remembered, counted, hid, weighed, drew, shared, watered, folded, repaired`;
const what = `a wooden chair, the kitchen window, seven jars of honey, an umbrella, the long ladder, a basket of
  pears, the garden gate, two lamps, a letter, the blue bicycle, a map of the coast, some woollen blankets,
  the piano, a box of nails, three kites, the broken clock`;
const when = `before breakfast, on the way to the market, while it rained, late in the evening, without a word,
  as everybody had expected, for the second time, after a short rest, in spite of the cold, with great care,
  during the long weekend, because nobody else would, under the chestnut trees, as the bells rang`;

const lists = [who, does, what, when].map((list) =>
  list.split(',').map((part) => part.trim().replace(/\s+/g, ' ')),
);

/** A sentence in which nothing of the glossary's is named. */
export function plainSentence(random: () => number): string {
  const [subject, verb, object, rest] = lists.map((list) => pick(list, random()));
  const sentence = `${subject} ${verb} ${object} ${rest}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const frames = [
  (a: string, b: string) => `Officials spoke about ${a} and ${b} until late at night.`,
  (a: string, b: string) => `Nobody there would say what ${a} meant for ${b}.`,
  (a: string, b: string) => `A second round of talks on ${a} ended, diplomats said, without a word on ${b}.`,
  (a: string, b: string) => `According to the minister, ${a} came up twice, and so did ${b}.`,
];

/** A sentence that names two of the terms. */
export function namingSentence(terms: readonly string[], random: () => number): string {
  const frame = pick(frames, random());
  return frame(pick(terms, random()), pick(terms, random()));
}
