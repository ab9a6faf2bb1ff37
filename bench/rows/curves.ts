import { timeAnnotation } from '../annotation.ts';
import type { Bench } from '../context.ts';
import { growAliases, plainLexicon } from '../invented/aliases.ts';
import type { AnnotatorName, Terms } from '../page/annotators.ts';
import type { Curve, Curves, Point } from '../row.ts';
import { median } from '../statistics.ts';

const names: readonly AnnotatorName[] = [
  'ours',
  'mark.js, one expression',
  'findAndReplaceDOMText, one expression',
  'advanced-mark.js',
  'highlight-search-term',
  'mark.js, array of terms',
];

const sizes = [10_000, 100_000, 1_000_000];
const lists = [100, 1_000, 10_000, 100_000];
const listsPageSize = 100_000;

/** A curve ends where its next point would take longer than this, in milliseconds. */
const patience = 30_000;

/** How script time grows with the page and with the list, cold, for us and each peer. */
export async function measureCurves(bench: Bench): Promise<Curves> {
  const pageOf = async (characters: number) => (await bench.invented(characters)).url;
  const size: Curve[] = [];
  const aliases: Curve[] = [];
  for (const name of names) {
    const bySize = await curve(sizes, async (characters) => {
      return time(await pageOf(characters), name, bench, bench.terms);
    });
    size.push({ name, points: bySize });
    const byList = await curve(lists, async (count) => {
      const list = growAliases(bench.terms.aliases, count);
      return time(await pageOf(listsPageSize), name, bench, { lexicon: plainLexicon(list), aliases: list });
    });
    aliases.push({ name, points: byList });
  }
  return { size, aliases };
}

async function curve(along: readonly number[], timeAt: (x: number) => Promise<number>): Promise<Point[]> {
  const points: Point[] = [];
  for (const x of along) {
    const last = points.at(-1);
    if (last && (last.y * x) / last.x > patience) break;
    points.push({ x, y: await timeAt(x) });
  }
  return points;
}

async function time(url: string, name: AnnotatorName, bench: Bench, terms: Terms): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < Math.min(3, bench.effort.loads); load++) {
    const page = await bench.open(url);
    times.push((await timeAnnotation(page, name, { terms, browser: bench.name })).script);
    await page.close();
    // What takes seconds needs no second look to be told from what takes milliseconds.
    if ((times[0] ?? 0) > 2000) break;
  }
  return median(times);
}
