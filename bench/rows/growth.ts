import type { Bench } from '../context.ts';
import { growAliases, plainLexicon } from '../invented/aliases.ts';
import type { Measured } from '../row.ts';
import { shortestSample, takeSamples } from '../samples.ts';
import { ratio, type TimesByPage } from '../statistics.ts';

/** What ten times the text and a hundred times the aliases cost, warm, on invented pages. */
export async function measureGrowth(bench: Bench): Promise<Measured> {
  const { terms, effort } = bench;
  const whole = effort.largePage;
  const options = { rounds: effort.rounds, warmUp: effort.warmUp, atLeast: shortestSample(bench.name) };
  const decide = async (characters: number): Promise<TimesByPage> => {
    const page = await bench.open((await bench.invented(characters)).url);
    const times = await takeSamples(page, bench.name, () =>
      page.evaluate((data, options) => inPage.timeDeciding(data, options), terms.lexicon, options),
    );
    await page.close();
    return [...times.values()];
  };
  const small = await decide(whole / 10);
  const large = await decide(whole);

  const fewer = effort.mostAliases / 100;
  const lists = [fewer, effort.mostAliases].map((count) => plainLexicon(growAliases(terms.aliases, count)));
  const page = await bench.open((await bench.invented(whole)).url);
  const times = await takeSamples(page, bench.name, () =>
    page.evaluate((lists, options) => inPage.timeAliasLists(lists, options), lists, options),
  );
  await page.close();
  const timesOf = (count: number): TimesByPage => [times.get(String(count)) ?? []];
  return {
    rows: [
      {
        what: `ten times the page (${whole / 1000} kB against ${whole / 10_000})`,
        bound: { atMost: 12 },
        unit: '×',
        shrinks: true,
        measured: ratio(large, small),
        how: 'Finding and deciding, warm, on invented pages with a match every hundred characters.',
      },
      {
        what: `a hundred times the aliases (${effort.mostAliases.toLocaleString('en-GB')} against ${fewer.toLocaleString('en-GB')})`,
        bound: { atMost: 5 },
        unit: '×',
        shrinks: true,
        measured: ratio(timesOf(effort.mostAliases), timesOf(fewer)),
        how: 'Finding, warm, on the larger of these.',
      },
    ],
  };
}
