// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { summarise } from '../annotator/page/changes.ts';
import { Marks } from '../annotator/page/marks.ts';
import { Passages } from '../annotator/page/passages.ts';
import { beginWalk, Runs } from '../annotator/page/runs.ts';
import { cursorOver, inSlices } from '../annotator/page/slices.ts';
import { textCursor } from '../annotator/page/walk.ts';
import english from '../glossary/compiled/lexicon.en.json';
import { noCorrections } from '../matching/decide.ts';
import { buildLexicon } from '../matching/lexicon.ts';
import { charactersLookedAt } from '../matching/looks.ts';
import { scan } from '../matching/scan.ts';
import { Subject } from '../matching/subject.ts';

/**
 * What reading a page may take, in steps instead of seconds: steps are the same on every machine,
 * and a loop too many shows at once where a clock would shrug. What they take in milliseconds is
 * for `npm run bench` to tell.
 */

// The one thing that reading needs and this DOM lacks; it holds its four values and does nothing.
class StaticRange {
  constructor(init: StaticRangeInit) {
    Object.assign(this, init);
  }
}
Object.assign(globalThis, { StaticRange });

const lexicon = buildLexicon('en', english);
const plain = 'A baker told the neighbours about three old bicycles, while it rained, late in the evening. ';
const dense = 'Talks on NATO, the Minsk agreements and a Black Sea ceasefire: Ukraine, Russia and the EU. ';

/** How often the page is asked what stands beside a node. */
function looksAround(act: () => void): number {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, 'nextSibling') as PropertyDescriptor;
  let looks = 0;
  Object.defineProperty(Node.prototype, 'nextSibling', {
    configurable: true,
    get() {
      looks++;
      return own.get?.call(this);
    },
  });
  try {
    act();
  } finally {
    Object.defineProperty(Node.prototype, 'nextSibling', own);
  }
  return looks;
}

/** Everything a session knows of a page, but for what is on the screen. */
function pageOf(html: string) {
  document.body.innerHTML = html;
  const subject = new Subject();
  const runs = new Runs(new Passages({ own: lexicon, load: undefined, onReady: () => undefined }), subject);
  let marked = 0;
  const marks = new Marks({
    runs,
    subject,
    corrections: noCorrections,
    onMarked: (_, marks) => {
      marked += marks.length;
    },
    onCleared: () => undefined,
  });
  const read = (below: Node, { shallow = false } = {}) => {
    const cursor = textCursor(below, { shallow });
    const walk = beginWalk();
    for (let node = cursor.next(); node; node = cursor.next()) {
      const run = runs.read(node, walk);
      if (run) marks.add(run);
    }
    for (const run of marks.unsettled({ read: true })) marks.settle(run);
  };
  return { runs, marks, read, marked: () => marked };
}

const paragraphs = (text: string, count: number) => `<p>${text.repeat(6)}</p>`.repeat(count);

/** Looks for each character of a page that is read and decided for the first time. */
function looksToRead(html: string): number {
  const page = pageOf(html);
  return charactersLookedAt(() => page.read(document.body)) / (document.body.textContent?.length ?? 0);
}

test('a text without names is looked at once, a character at a time', () => {
  // What begins like an alias is compared with it: "three", "while".
  const looks = charactersLookedAt(() => scan(plain.repeat(100), lexicon.table));
  expect(looks / plain.repeat(100).length).toBeLessThan(1.6);
});

test('finding names takes a few looks more, deciding them not many more again', () => {
  const text = dense.repeat(100);
  expect(charactersLookedAt(() => scan(text, lexicon.table)) / text.length).toBeLessThan(11);
  expect(looksToRead(paragraphs(dense, 100))).toBeLessThan(25);
});

test('ten times the page takes ten times the looks', () => {
  for (const text of [plain, dense, `${plain}${dense}`]) {
    const growth = looksToRead(paragraphs(text, 200)) / looksToRead(paragraphs(text, 20));
    expect(growth).toBeLessThan(1.1);
  }
});

test('a paragraph of many pieces is put together once, not once a piece', () => {
  const pieces = (count: number) => `<p>${'<a href="#">Kyiv</a> and <em>bread</em>, '.repeat(count)}</p>`;
  // Each piece alone until one names something, then all of them together, and none alone once more.
  expect(looksToRead(pieces(100))).toBeLessThan(8);
  expect(looksToRead(pieces(400)) / looksToRead(pieces(100))).toBeLessThan(1.2);
});

test('the page is asked what stands beside a text only where an alias may go on there', () => {
  const links = (text: string) => {
    const page = pageOf(`<ul>${`<li><a href="#">${text}</a></li>`.repeat(500)}</ul>`);
    return looksAround(() => page.read(document.body));
  };
  const toWalk = links('.');
  expect(links('Three old bicycles')).toBe(toWalk);
  // "Sea" might follow.
  expect(links('The Black')).toBeGreaterThan(toWalk);
});

test('a change has its own text read again, however long the page', async () => {
  const looksToFollow = async (count: number) => {
    const page = pageOf(paragraphs(dense, count));
    page.read(document.body);
    const before = page.marked();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((batch) => records.push(...batch));
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    const added = document.createElement('p');
    added.textContent = 'Kyiv and Moscow agreed.';
    document.body.prepend(added);
    await expect.poll(() => records.length).toBeGreaterThan(0);
    observer.disconnect();
    const looks = charactersLookedAt(() => {
      const changes = summarise(records, ({ isConnected }) => isConnected);
      // The body is not looked through for what stands beside a paragraph.
      expect(changes.blocks).toEqual([]);
      for (const block of changes.blocks) page.read(block, { shallow: true });
      for (const node of changes.added) page.read(node);
    });
    expect(page.marked()).toBe(before + 2);
    return looks;
  };
  const few = await looksToFollow(10);
  expect(await looksToFollow(300)).toBeLessThan(few * 1.5);
});

test('a page that is read to its end is not decided again when nothing new is told', () => {
  const page = pageOf(paragraphs(dense, 50));
  page.read(document.body);
  expect(page.marks.unsettled({ read: true })).toEqual([]);
});

test('the main thread is given back every four milliseconds, and the clock asked seldom', async () => {
  const slicesOf = async (
    items: number,
    { millisecondsEach, heavy }: { millisecondsEach: number; heavy: boolean },
  ) => {
    let clock = 0;
    let asked = 0;
    let slices = 0;
    await inSlices(
      cursorOver(Array.from({ length: items }, (_, at) => at)),
      () => {
        clock += millisecondsEach;
        return heavy;
      },
      {
        signal: new AbortController().signal,
        now: () => {
          asked++;
          return clock;
        },
        onSlice: () => slices++,
      },
    );
    return { slices, asked };
  };
  expect(await slicesOf(60, { millisecondsEach: 2, heavy: true })).toEqual({ slices: 30, asked: 121 });
  const light = await slicesOf(3200, { millisecondsEach: 0.001, heavy: false });
  expect(light.slices).toBe(0);
  expect(light.asked).toBeLessThan(3200 / 15);
});
