import type { BrowserName } from '../../browsers/driver.ts';
import { misses, type Row } from '../row.ts';

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
    browser: 'chrome',
    why: 'Walking the page takes most of one reading by itself (a row of its own above), and looking words up about one and a half; pages of many short links are the worst. What stands beside a node is asked of the page only where an alias may begin there, and what was put together across nodes is not read again node by node. Of the words, with the whole lexicon one in six begins an alias, or shares a slot of the table with one that does, and is compared with what follows; in the warm profile that is `compare` and a part of `scan`.',
  },
  {
    rows: ['matching, warm', 'sense decisions included'],
    browser: 'firefox',
    why: 'The same steps as in Chromium, of which looking words up and comparing them takes several times one reading here. No profile is taken in this browser, so which of them is dearer than there is not known.',
  },
  {
    rows: ['sense decisions included'],
    why: 'When the bound was set, an entry had a few words of its own for and against. By now every sentence with a name in it is also held against some 35 lists of what such words mean elsewhere (sport, food, film), nearly 2,000 cues, since a wrong mark costs readers more than a millisecond does. Which cues a word may begin is remembered, for most words none; what is left shows in the warm profile as `#read`, `compare` and `findIdiom`.',
  },
  {
    rows: ['faster than'],
    browser: 'chrome',
    why: 'The peers do one thing: find an expression, which the browser compiles to machine code at once, and wrap what they found. We run cold through the interpreter and do more meanwhile: decide what each name means there, follow where its text is on the screen, count, and make the rules ready. The cold profile below is flat: no function stands out. Warm, most of what is left is deciding and following the marks, which the peers do not do; matching alone has rows of its own. In return none of it is one long task (see the longest slice), as all of a peer’s is.',
  },
  {
    rows: ['faster than'],
    browser: 'firefox',
    why: 'The peers do one thing, find an expression that the browser compiles, and wrap what they found; we decide, follow and count as well. Here time is the clock’s, so that our waits between slices count as script. No profile is taken in this browser.',
  },
  {
    rows: ['start-up of the content script'],
    browser: 'chrome',
    why: 'Taken apart by building the script with a part missing, by turns on a busy machine, for which the parts add up to more than the row. Compiling takes 3.5 to 4.5 ms, all of the bound, before anything runs, and of that the lexicon’s text takes next to nothing: it is the code, which the browser looks through to find where functions end. The first run of it and the first calls for the browser’s own interfaces take 3 ms, starting the session with an empty lexicon 6 to 8: functions that are called once, each compiled when it is. The whole lexicon took 7 ms more; since its first words stand apart in the packed text it is 2 to 3. Compiling all functions at once, by the browser’s hint, took as long.',
  },
  {
    rows: ['start-up of the content script'],
    browser: 'firefox',
    why: 'What all threads of the tab’s process took, which is more than our script: compiling on other threads, collecting garbage, painting. It has not been taken apart further.',
  },
  {
    rows: ['content script and style sheet', 'the same with the 1,000 aliases'],
    why: 'Half of it is the lexicon: over 2,000 aliases and 4,000 cues that tell what they mean, packed to some 5 bytes an alias and 4 a cue. A compressor that mixes contexts, far too slow for a page, would save a sixth of it. A tenth are lists of words in many languages that tell names and languages apart. Fetching the rules from the background when a page first names something would keep the bound, and have every first mark wait for a worker that sleeps most of the time: not done, since marks that come late are what a reader sees.',
  },
  {
    rows: ['a hundred times the aliases'],
    why: 'As counted, in either browser: one invented alias in ten begins with a word that the invented page is full of. So with 1,000 a word of the page has one alias to be looked at on average, with 10,000 it has 7, with 100,000 it has 81. Where there are many, only those are looked at that go on with the same letter as the text; each of these is compared.',
  },
  {
    rows: ['longest slice'],
    why: 'All that is done in one task, reading, deciding, and looking for shadow trees, shares four milliseconds. What goes beyond are the first slices, in which nothing is compiled yet, the first name met makes the rules ready as one piece of work, and the browser may collect garbage (2 to 10 ms when traced on the large page). Which of them makes the longest slice of a page is not told apart.',
  },
  {
    rows: ['everything in view marked'],
    why: 'Several waits follow one another: for the settings, for the first layout, after which the browser tells which text is near the viewport, and for its next frame. Asking for places at once would save one of them and force a layout. How long each is has not been taken apart.',
  },
  {
    rows: ['frame after one unrelated DOM change', 'frame after a step of scrolling'],
    browser: 'chrome',
    why: 'The browser’s own price, measured without us, ranges registered by hand: on the large page a single one, wherever on the page, costs 3.6 to 4.6 ms in each frame that restyles anything, since the browser then places all marks anew and paints their layer again; a hundred cost 5 to 8, four hundred 9 to 10. On the fullest news page fifty cost 2.3 ms and four hundred 3.1. Underlines are dearer than backgrounds by 1 to 2 ms. So no choice of margin keeps the bound once a mark is in view: three screens full are registered, so that none is seen to come while scrolling.',
  },
  {
    rows: ['frame after one unrelated DOM change', 'frame after a step of scrolling'],
    browser: 'firefox',
    why: 'The browser pays for every registered range in each frame that restyles, and three screens full are registered, so that no mark is seen to come while scrolling.',
  },
  {
    rows: [
      'handling 1,000 nodes',
      'handling them is cheaper than a rescan',
      'of one core while the large page changes',
    ],
    browser: 'firefox',
    why: 'What all threads of the tab’s process took with us less what they took without us: laying out and painting the marks that come, and the garbage of it, count here and not in the time of the rescan, which is script by the clock. Our script follows the same rules as in Chromium, where it stays within its share of a core.',
  },
  {
    rows: ['handling them is cheaper than a rescan'],
    why: 'Each of the thousand nodes names two terms and is a block of its own, so deciding and following them is most of the work, for the few as for the whole page.',
  },
  {
    rows: ['switching a category'],
    browser: 'firefox',
    why: 'What all threads of the tab’s process took with us less what they took without us, so taking the marks off the page or painting them counts too. Of script there is a look at the settings, and one call a layer of marks; nothing is counted anew.',
  },
  {
    rows: ['switching a category'],
    why: 'All script in the page counts until half a second after the paint: the settings are read and compared, most of it code that runs for the first time, and one call takes a layer of marks off or puts it on. Nothing is counted anew.',
  },
  {
    rows: ['script a pointer move'],
    browser: 'chrome',
    why: 'When it was sampled, a third was the browser’s look-up of the caret under the pointer, which has it bring layout up to date, a fifth the watch for text that a page reveals under the pointer, as menus do, and a seventh the card’s own state, of which what a card says of a mark is since made once a mark instead of once a step; the rest are calls between them. Asking first whether the element under the pointer has marks at all would spare pages with few of them most look-ups, and none on this page, where every paragraph names something.',
  },
  {
    rows: ['script a pointer move'],
    browser: 'firefox',
    why: 'What all threads of the tab’s process took with us less what they took without us; no profile is taken in this browser.',
  },
  {
    rows: ['growth over'],
    browser: 'firefox',
    why: 'Firefox tells its heap in whole megabytes (of 1,048,576 bytes), five times the bound, and two browsers are subtracted from each other: less than two of them is nothing that this can see.',
  },
  {
    rows: ['growth over'],
    browser: 'chrome',
    why: 'This row swings by more than its bound: in one run the heap was 1.57 MB smaller after the second hundred navigations, in another 1.28 MB larger. It holds what the browser keeps of pages that are gone, which grows without us too. What scripts alone hold was level over a random walk of 200 navigations (12.0 MB at its start and at its end, `npm run soak`).',
  },
  {
    rows: ['memory'],
    browser: 'chrome',
    why: 'A content script that does nothing at all costs 2.5 MB on that page, more than the bound: the browser makes a second context with its own copy of every interface. Ours adds 3.2: 2.2 of script (code, rules and what was read of the page), 0.7 of tables and 0.4 of ranges. Loading the script without running it adds 0.05.',
  },
  {
    rows: ['memory'],
    why: 'The script’s own context, its code and rules, and what was read of the page; not taken apart further.',
  },
  {
    rows: ['card on screen', 'a page’s first card'],
    why: 'What the card says is asked for halfway through the dwell, so whether the background is awake makes no difference. When the dwell is over the card is drawn, laid out, measured and placed, and shown in the next frame; how long each takes has not been taken apart. For a page’s first card its code is fetched, compiled and run before that.',
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
    .filter((row) => misses(row) && explanationOf(row, browser) === undefined)
    .map(({ what }) => what);
}
