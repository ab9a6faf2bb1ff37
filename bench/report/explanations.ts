import type { BrowserName } from '../../browsers/driver.ts';
import { judge, type Row } from '../row.ts';

/** Why rows miss their bounds, written by hand from profiles; a run prints what fits the rows that do miss. */
interface Explanation {
  /** How the names of the rows begin. */
  readonly rows: readonly string[];
  /** Where it is so; in both unless one is said. */
  readonly browser?: BrowserName;
  readonly why: string;
}

const explanations: readonly Explanation[] = [
  {
    rows: ['matching, warm'],
    why: 'Walking the page takes most of one reading by itself (a row of its own above), and looking words up about one and a half; pages of many short links are the worst. What stands beside a node was asked of the page for every node that ended in a letter, which was more than half of all; it is now asked only where an alias may begin there. What is left of it shows in the warm profile as `blockOf` and `stepFrom`.',
  },
  {
    rows: ['sense decisions included'],
    why: 'When the bound was set, an entry had a few words of its own for and against. By now every sentence with a name in it is also held against some 35 lists of what such words mean elsewhere (sport, food, film), nearly 2,000 cues, since a wrong mark costs readers more than a millisecond does. In the warm profile that is `#find` and `compare`, a fifth of all.',
  },
  {
    rows: ['faster than'],
    why: 'The peers do one thing: find an expression, which the browser compiles to machine code at once, and wrap what they found. We run cold through the interpreter and do more meanwhile: decide what each name means there, follow where its text is on the screen, count, and make the rules ready. The cold profile is flat: collecting garbage comes first with 7 %, and no function of ours has more. In return none of it is one long task (see the longest slice), as all of a peer’s is.',
  },
  {
    rows: ['start-up of the content script'],
    why: 'Traced on the machine of this report, busy at the time, compiling the script’s 120 kB took 3.7 to 4.5 ms, all of the bound, before anything ran; half of the 120 kB are the lexicon. Sampled cold, unpacking the names and making their table came next with some 3 ms each, then the first calls into the browser’s own interfaces. Escaping what is not ASCII, or writing the lexicon as a plain string, made no difference to the compiling. A table prepared at build time would by our reckoning weigh 1.6 kB more in every page.',
  },
  {
    rows: ['content script and style sheet', 'the same with the 1,000 aliases'],
    why: 'Half of it is the lexicon: over 2,000 aliases and 4,000 cues that tell what they mean, packed to some 5 bytes an alias and 4 a cue. A compressor that mixes contexts, far too slow for a page, would save a sixth of it. Fetching the rules from the background when a page first names something would keep the bound, and have every first mark wait for a worker that sleeps most of the time: not done, since marks that come late are what a reader sees.',
  },
  {
    rows: ['everything in view marked'],
    why: 'Several waits follow one another: for the settings, for the first layout, after which the browser tells which text is near the viewport, and for its next frame. Asking for places at once would save one of them and force a layout. How long each is has not been taken apart.',
  },
  {
    rows: ['frame after one unrelated DOM change', 'frame after a step of scrolling'],
    why: 'The browser pays for every registered range in each frame that restyles, and three screens full are registered, so that no mark is seen to come while scrolling. Half of that margin with chunks of half the size was tried: it made the change no cheaper and scrolling dearer.',
  },
  {
    rows: ['handling them is cheaper than a rescan'],
    why: 'Each of the thousand nodes names two terms and is a block of its own, so deciding and following them is most of the work, for the few as for the whole page.',
  },
  {
    rows: ['switching a category'],
    why: 'All script in the page counts until half a second after the paint: the settings are read and compared, and the marks counted anew for the toolbar in slices, which has the browser look at styles. Not taken apart further.',
  },
  {
    rows: ['script a pointer move'],
    why: 'The caret under the pointer is asked for once a frame, and rectangles where a mark is there; asking has the browser bring layout up to date. Not taken apart further.',
  },
  {
    rows: ['memory', 'growth over'],
    why: 'Against a browser without us the page has a second script context, the script’s source, and tables for folding characters and for first words, 0.3 MB together; the rest are the runs, reads and marks of the fullest page. Not taken apart further: collections of garbage leave much to chance, as the least and the most show.',
  },
  {
    rows: ['card on screen', 'a page’s first card'],
    why: 'The card is shown in the frame after the background has answered; for a page’s first card its code is fetched, compiled and run before that.',
  },
];

/** Why a row misses its bound; undefined where nobody has said so yet. */
export function explanationOf({ what }: Row, browser: BrowserName): string | undefined {
  return explanations.find(
    (one) => (one.browser ?? browser) === browser && one.rows.some((begins) => what.startsWith(begins)),
  )?.why;
}

/** The names of rows that miss their bounds and are not explained. */
export function unexplained(rows: readonly Row[], browser: BrowserName): string[] {
  return rows
    .filter((row) => judge(row)?.met === false && explanationOf(row, browser) === undefined)
    .map(({ what }) => what);
}
