import { elementAround } from './of-forms.ts';

/** As many places as are looked at: enough to outvote a header. */
const samples = 9;

/**
 * The colour that most of some blocks stand on, as the browser writes it; '' where that is the browser's
 * own paper or a picture. To be asked when styles are settled: it looks at all their ancestors.
 */
export function paperUnder(blocks: readonly Element[]): string {
  const votes = new Map<string, number>();
  const step = Math.ceil(blocks.length / samples);
  for (let at = 0; at < blocks.length; at += step) {
    const paper = paperOf(blocks[at] as Element);
    votes.set(paper, (votes.get(paper) ?? 0) + 1);
  }
  return [...votes].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
}

function paperOf(block: Element): string {
  for (let at: Element | undefined = block; at; at = elementAround(at)) {
    // None while a frame goes, in Firefox: https://bugzilla.mozilla.org/show_bug.cgi?id=548397
    const style = getComputedStyle(at) as CSSStyleDeclaration | null;
    if (style?.backgroundImage !== 'none') return '';
    // A tint is passed over: what shines through it says more.
    if (!/^rgba|\//.test(style.backgroundColor)) return style.backgroundColor;
  }
  return '';
}
