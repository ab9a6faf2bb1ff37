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
    rows: ['matching'],
    browser: 'chrome',
    why: 'Our walk alone takes a good part of one reading (a row of its own); the rest is looking words up: `scan` goes through them, and `compare` holds what begins like an alias against the text.',
  },
  {
    rows: ['matching', 'sense decisions included'],
    browser: 'firefox',
    why: 'The same steps as in Chromium. No profile is taken in this browser, so which of them is dearer here is not known.',
  },
  {
    rows: ['sense decisions included'],
    why: 'When the bound was set, an entry had a few words of its own for and against. By now every sentence with a name in it is also held against lists of what such words mean elsewhere (sport, food, film), since a wrong mark costs readers more than a millisecond does. No function stands out in the profile: beyond what matching takes, it is reading sentences and their cues, and many small questions.',
  },
  {
    rows: ['faster than'],
    browser: 'chrome',
    why: 'The peers do one thing: find an expression, which the browser compiles to machine code, and wrap what they found. We also decide what each name means there, follow where its text is on the screen, and count. Cold, that is spread over a great many functions, each of which runs a few times. Warm, it is the same without compiling: the profile is of the cold run. Matching and deciding alone, warm, have rows of their own. In return none of it is one long task (see the longest slice), as all of a peer’s is.',
  },
  {
    rows: ['faster than'],
    browser: 'firefox',
    why: 'The peers do one thing, find an expression that the browser compiles, and wrap what they found; we decide, follow and count as well. Here time is the clock’s, so that our waits between slices count as script. No profile is taken in this browser.',
  },
  {
    rows: ['start-up of the content script'],
    browser: 'chrome',
    why: 'Compiling alone takes more than the bound: first the script, which the browser looks through to find where functions end, then each function when it is first called. What runs, runs for the first time. With parts of the script left out, by hand on 2026-11-22 on a busy machine: the glossary’s text adds next to nothing to compiling; starting the session with an empty glossary takes 6 to 8 ms, the glossary 2 to 3 more. Having all functions compiled at once, by the browser’s hint, took as long.',
  },
  {
    rows: ['start-up of the content script'],
    browser: 'firefox',
    why: 'What all threads of the tab’s process took, which is more than our script: compiling on other threads, collecting garbage and painting count too. No profile is taken in this browser.',
  },
  {
    rows: ['content script and style sheet', 'the same with the 1,000 aliases'],
    why: 'The glossary is the heaviest part by far: aliases, and the cues that tell what they mean. A compressor that mixes contexts, far too slow for a page, would save a sixth of it (tried by hand on 2026-11-22). Fetching the rules from the background when a page first names something would keep the bound, and have every first mark wait for a worker that sleeps most of the time: not done, since marks that come late are what a reader sees.',
  },
  {
    rows: ['a hundred times the aliases'],
    why: 'As counted by hand on 2026-11-22, whatever the browser: one invented alias in ten begins with a word that the invented page is full of. So with 1,000 a word of the page has one alias to be looked at on average, with 10,000 it has 7, with 100,000 it has 81. Where there are many, only those are looked at that go on with the same letter as the text; each of these is compared.',
  },
  {
    rows: ['longest slice'],
    why: 'What we do in one task shares four milliseconds, but the clock is asked between one text and the next, and what has hardly run before runs uncompiled: a text that needs much of our code for the first time takes several times as long. Compiling and collecting garbage, which nobody can put off, come on top. Which slice is the longest changes from load to load: mostly one of the first.',
  },
  {
    rows: ['everything in view marked'],
    browser: 'chrome',
    why: 'Waits follow one another: on the large page, whose script starts only after the browser is done with all of it, for that; then for the settings, for the first layout, after which the browser tells which text is near the viewport, and from the marks’ being registered to the end of the frame that paints them, between which the browser has the page’s other work to do and we read on. What that longest wait consists of was not taken apart. Asking for places in the first frame that is laid out, before it is painted (tried on 2026-11-23), made no difference beyond chance.',
  },
  {
    rows: ['everything in view marked'],
    browser: 'firefox',
    why: 'The same waits follow one another as in Chromium: for the settings, for the first layout, after which the browser tells which text is near the viewport, and for the frame that paints the marks. How long each is here is not known: this browser records no trace.',
  },
  {
    rows: ['frame after one unrelated DOM change'],
    browser: 'chrome',
    why: 'What comes on top is nearly all telling what is composited, and painting: where anything is restyled, the browser does both anew for all marks that are registered. By hand on 2026-11-22, without us, ranges registered by the page: on the large page a single one, wherever on the page, cost 3.6 to 4.6 ms a frame, a hundred 5 to 8, four hundred 9 to 10; on the fullest news page fifty cost 2.3 ms and four hundred 3.1. So no choice of margin keeps the bound once a mark is in view: three screens full are registered, so that none is seen to come while scrolling.',
  },
  {
    rows: ['frame after a step of scrolling'],
    browser: 'chrome',
    why: 'Telling what is near the viewport: the browser asks that of every block that is watched, in each frame that scrolls. The rest is our script, which is told of blocks that came or went, and marks them.',
  },
  {
    rows: ['frame after one unrelated DOM change', 'frame after a step of scrolling'],
    browser: 'firefox',
    why: 'What of the frame makes it so is not known: this browser records no trace.',
  },
  {
    rows: [
      'handling 1,000 nodes',
      'handling them is cheaper than a rescan',
      'of one core while the large page changes',
    ],
    browser: 'firefox',
    why: 'What all threads of the tab’s process took with us less what they took without us: laying out and painting the marks that come, and the garbage of it, count here and not in the time of the rescan, which is script by the clock.',
  },
  {
    rows: [
      'handling 1,000 nodes',
      'handling them is cheaper than a rescan',
      'of one core while the large page changes',
    ],
    why: 'Each of the thousand nodes names two terms and is a block of its own, so each is read, decided and followed, for the few as for the whole page. The profile is flat: collecting garbage comes first, and no function of ours stands out.',
  },
  {
    rows: ['switching a category'],
    browser: 'firefox',
    why: 'What all threads of the tab’s process took with us less what they took without us, so taking the marks off the page or painting them counts too. Of script there is a look at the settings, and one call a layer of marks; nothing is counted anew.',
  },
  {
    rows: ['switching a category'],
    why: 'All script in the page counts until half a second after the paint. Most of it is calls of the browser’s extension interface, by which the new settings come; what of ours runs is `apply` and what it calls, which compares them. (The browser samples all calls of that interface under the names of a few, such as `setUninstallURL`, which we never call.) Nothing is counted anew.',
  },
  {
    rows: ['script a pointer move'],
    browser: 'chrome',
    why: 'The dearest calls are the browser’s own: `caretPositionFromPoint`, which tells the text under the pointer, on a mark at every move and elsewhere every 50 ms, and `setTimeout`, which sees to it that where the pointer stops is looked at, too. The rest is finding the mark there, looking after what the page shows meanwhile, and the card’s own state. Looking less often would be cheaper still, and cards would come later.',
  },
  {
    rows: ['script a pointer move'],
    browser: 'firefox',
    why: 'What all threads of the tab’s process took with us less what they took without us; no profile is taken in this browser.',
  },
  {
    rows: ['growth over'],
    why: 'What scripts hold of it has a row of its own, where the browser tells the two apart; the rest is the browser’s own, which it keeps of pages that are gone, and which grows and shrinks without us too. What scripts hold was level over a random walk of 200 navigations (12.0 MB at its start and at its end, `npm run soak`, 2026-11-22).',
  },
  {
    rows: ['memory a tab'],
    browser: 'chrome',
    why: 'A content script that does nothing costs little, and one that keeps hold of every text of the page hardly more (0.3 MB, by hand on 2026-11-23). Code and glossary are what ours holds on a page of three words. The rest comes with the page’s text: what we keep of it and the rules made ready for it, not told apart here.',
  },
  {
    rows: ['memory a tab'],
    why: 'The script’s own context, its code and glossary, and what was read of the page; this browser does not tell them apart.',
  },
  {
    rows: ['card on screen', 'a page’s first card'],
    why: 'What the card says is asked for halfway through the dwell, so whether the background is awake makes no difference. When the dwell is over the card is drawn, laid out, measured and placed, and painted in the frame after that. Waiting for the frame, script, and what the browser does of any new element (style, layout, telling what is composited, painting) each take a part. For a page’s first card its code is fetched, compiled and run before that.',
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
