import { type Anatomy, anatomy, byKind, within } from '../anatomy.ts';
import type { Bench } from '../context.ts';
import { marksAtRest, recordLoad } from '../load.ts';
import { domReady, marksInView, watchFirstMarks } from '../page/first-marks.ts';
import { sampleCpu } from '../profile.ts';
import type { Profile } from '../row.ts';
import { scriptStretches } from '../script-time.ts';
import { median } from '../statistics.ts';
import { beginningOf, firstRuns } from '../timeline.ts';
import { visit } from '../visit.ts';

interface Where {
  readonly url: string;
  /** The page in words, as the names of the rows end. */
  readonly what: string;
}

/** What the longest slice of a page consists of, load by load. */
export async function profileLongestSlice({ url, what }: Where, bench: Bench): Promise<Profile> {
  const columns: Record<string, Anatomy[]> = {};
  const places: number[] = [];
  const counts: number[] = [];
  const after: number[] = [];
  for (let load = 1; load <= bench.effort.loads; load++) {
    const { events } = await recordLoad(url, bench, 'kinds');
    const slices = scriptStretches(events);
    const longest = slices.reduce((a, b) => (b.busy > a.busy ? b : a));
    columns[`load ${load}, ms`] = [anatomy(within(events, [longest]))];
    places.push(slices.indexOf(longest) + 1);
    counts.push(slices.length);
    after.push((longest.from - (slices[0]?.from ?? 0)) / 1000);
  }
  const profile = byKind(columns, {
    title: `The longest slice on ${what}`,
    of: [`longest slice on ${what}`],
    how: 'On the page whose slices are longest, traced down to each function that is compiled, which makes it dearer.',
  });
  return {
    ...profile,
    lines: [
      ...profile.lines,
      ['which of the slices it was', ...places],
      ['of so many', ...counts],
      ['began after the first of them, ms', ...after],
    ],
  };
}

/** Functions of ours whose first run tells how far we are. */
const steps = [
  ['our script runs', 'startSession'],
  ['the settings are there', 'apply'],
  ['the glossary’s names are ready', 'annotate'],
  ['the first text is read', 'readNode'],
  ['the browser tells what is near the viewport', '#look'],
  ['the first marks are registered', '#paint'],
] as const;

/** When each step is reached until everything in view is marked. */
export async function profileFirstMarks({ url, what }: Where, bench: Bench): Promise<Profile> {
  const { browser, extension } = await bench.readable();
  const reached = new Map<string, number[]>();
  const note = (step: string, time: number | undefined) => {
    if (time !== undefined) reached.set(step, [...(reached.get(step) ?? []), time]);
  };
  for (let load = 0; load < bench.effort.loads; load++) {
    const page = await browser.puppeteer.newPage();
    await page.evaluateOnNewDocument(watchFirstMarks);
    const load = async () => {
      await visit(page, url);
      await marksAtRest(page, bench.effort.quietFrames);
    };
    const sampled = await sampleCpu(page, load, { every: 0.25 });
    const ready = await page.evaluate(domReady);
    const runs = firstRuns(sampled, { origin: extension.origin, pageBegan: await beginningOf(page) });
    for (const [step, name] of steps) {
      const at = runs.get(name);
      note(step, at === undefined ? undefined : at - ready);
    }
    const painted = await page.evaluate(marksInView);
    note('the first mark in view is painted', painted && painted.first - ready);
    note('the last one is', painted && painted.last - ready);
    await page.close();
  }
  return {
    title: `Until everything in view is marked, on ${what}`,
    of: [`everything in view marked after the DOM is ready, on ${what}`],
    how: 'On the page that takes longest, functions with their names, sampled, which makes all of it slower. A step’s time is that of the first sample that shows it; the median of new tabs.',
    heads: ['step', 'ms after the DOM is ready'],
    lines: [...reached]
      .map(([step, times]): [string, number] => [step, median(times)])
      .sort(([, a], [, b]) => a - b),
  };
}
