import { timeAnnotation } from '../annotation.ts';
import type { Bench } from '../context.ts';
import { growAliases, plainLexicon } from '../invented/aliases.ts';
import type { AnnotatorName } from '../page/annotators.ts';
import type { Terms } from '../page/terms.ts';
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
const patience = 10_000;

/** How script time grows with the page and with the list, cold, for us and each peer. */
export async function measureCurves(bench: Bench): Promise<Curves> {
  const size: Curve[] = [];
  const aliases: Curve[] = [];
  for (const name of names) {
    const timeOn = async (characters: number, terms: Terms) => {
      const { url } = await bench.invented(characters);
      return timeAlone({ url, name, terms }, bench);
    };
    size.push({ name, points: await follow(sizes, (characters) => timeOn(characters, bench.terms)) });
    const withList = (count: number) => {
      const list = growAliases(bench.terms.aliases, count);
      return timeOn(listsPageSize, { lexicon: plainLexicon(list), aliases: list });
    };
    aliases.push({ name, points: await follow(lists, withList) });
  }
  return { size, aliases };
}

/** Measures a curve as far as patience, or what is measured, goes. */
async function follow(
  along: readonly number[],
  timeAt: (x: number) => Promise<number | undefined>,
): Promise<Point[]> {
  const points: Point[] = [];
  for (const x of along) {
    const last = points.at(-1);
    if (last && (last.y * x) / last.x > patience) break;
    const y = await timeAt(x);
    if (y === undefined) break;
    points.push({ x, y });
  }
  return points;
}

interface Case {
  readonly url: string;
  readonly name: AnnotatorName;
  readonly terms: Terms;
}

/** Milliseconds of script in new tabs; undefined where a peer gives up. */
async function timeAlone({ url, name, terms }: Case, bench: Bench): Promise<number | undefined> {
  const times: number[] = [];
  // What takes seconds needs no second look to be told from what takes milliseconds.
  while (times.length < Math.min(3, bench.effort.loads) && (times[0] ?? 0) < 2000) {
    const page = await bench.open(url);
    try {
      await page.evaluate((terms) => inPage.useTerms(terms), terms);
      times.push((await timeAnnotation(page, name, bench.name)).script);
    } catch (error) {
      if (name === 'ours') throw error;
      return undefined;
    } finally {
      await page.close();
    }
  }
  return median(times);
}
