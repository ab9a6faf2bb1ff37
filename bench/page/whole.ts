import { buildLexicon, type LexiconData } from '../../matching/lexicon.ts';
import { skippedTags } from '../../matching/markup.ts';
import { type Annotator, type AnnotatorName, annotators } from './annotators.ts';
import { readFloor, walkFloor, withoutScripts } from './floors.ts';
import { findAndDecide, scanFlows, scanNodes, walk } from './matchers.ts';
import { type Painted, untilPainted } from './painted.ts';
import { type Samples, type Sampling, sample } from './sample.ts';
import { PreparedTerms, type Terms } from './terms.ts';

/** Times the floors and each step of our matching, warm. */
export function timeMatching(data: LexiconData, sampling: Sampling): Promise<Samples[]> {
  withoutScripts(document, skippedTags);
  const lexicon = buildLexicon('en', data);
  const variants = {
    f1: () => walkFloor(document),
    f2: () => readFloor(document),
    walk: () => walk(document),
    'scan nodes': () => scanNodes(document, lexicon),
    'scan flows': () => scanFlows(document, lexicon),
    'find and decide': () => findAndDecide(document, lexicon),
  };
  return sample(
    Object.entries(variants).map(([name, run]) => ({ name, run })),
    sampling,
  );
}

/** Times finding and deciding alone. */
export function timeDeciding(data: LexiconData, sampling: Sampling): Promise<Samples[]> {
  const lexicon = buildLexicon('en', data);
  return sample([{ name: 'find and decide', run: () => findAndDecide(document, lexicon) }], sampling);
}

/** Times finding with several lists of aliases, named by their number. */
export function timeAliasLists(lists: readonly LexiconData[], sampling: Sampling): Promise<Samples[]> {
  const variants = lists.map((data) => {
    const lexicon = buildLexicon('en', data);
    return { name: String(data.entries.length), run: () => scanFlows(document, lexicon) };
  });
  return sample(variants, sampling);
}

/** Finds again and again, or finds and decides, for so many milliseconds: for profiles. */
export function loop(
  what: 'finding' | 'finding and deciding',
  data: LexiconData,
  milliseconds: number,
): void {
  withoutScripts(document, skippedTags);
  const lexicon = buildLexicon('en', data);
  const until = performance.now() + milliseconds;
  const once = what === 'finding' ? scanFlows : findAndDecide;
  while (performance.now() < until) once(document, lexicon);
}

let terms: PreparedTerms | undefined;

/** Gives the page the terms to mark. Tables and expressions are made of them when first needed. */
export function useTerms(given: Terms): void {
  terms = new PreparedTerms(given);
}

/** Marks the page with us or a peer, and takes the marks away once they are painted. Needs `useTerms` before. */
export async function annotateOnce(name: AnnotatorName): Promise<Painted> {
  const annotator: Annotator = annotators[name];
  let undo: (() => void) | undefined;
  const painted = await untilPainted((did) => {
    if (!terms) throw new Error('There is nothing to mark: call useTerms first.');
    undo = annotator(terms, did);
  });
  undo?.();
  // Peers leave text nodes in pieces behind.
  document.body.normalize();
  return painted;
}

/** Marks the page with us. @returns what else that did to it: elements more, and the score of layout shifts. */
export async function sideEffects(): Promise<{ elements: number; shift: number }> {
  const count = () => document.querySelectorAll('*').length;
  const before = count();
  let shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    observer.observe({ type: 'layout-shift' });
  await annotateOnce('ours');
  observer.disconnect();
  return { elements: count() - before, shift };
}
