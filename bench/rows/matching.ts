import type { Bench } from '../context.ts';
import { byFunction, type CpuProfile, sampleCpu } from '../profile.ts';
import type { Measured, Profile, Row } from '../row.ts';
import { shortestSample, type Times, takeSamples } from '../samples.ts';
import { ratio, type TimesByPage } from '../statistics.ts';
import { compiledLexicon } from '../terms.ts';

/** Matching in a page's warm loop, against reading every character once. */
export async function measureMatching(bench: Bench): Promise<Measured> {
  const { name: browser, pages, terms, effort, open } = bench;
  const thousand: Times[] = [];
  const whole: Times[] = [];
  const options = { rounds: effort.rounds, warmUp: effort.warmUp, atLeast: shortestSample(browser) };
  // Of text in other languages little is compared, and less decided.
  const english = pages.filter(({ language }) => language === 'en');
  for (const { url } of english.slice(0, effort.pages)) {
    const page = await open(url);
    const time = (lexicon: typeof terms.lexicon) =>
      takeSamples(page, browser, () =>
        page.evaluate((lexicon, options) => inPage.timeMatching(lexicon, options), lexicon, options),
      );
    thousand.push(await time(terms.lexicon));
    if (whole.length < effort.fewPages * 2) whole.push(await time(compiledLexicon()));
    await page.close();
  }
  const row = (
    what: string,
    name: string,
    rest: Pick<Row, 'bound' | 'how'> & { all?: boolean; against?: string } = {},
  ): Row => {
    const { all, against = 'f2', ...described } = rest;
    const times = all ? whole : thousand;
    return { what, unit: '×', measured: ratio(timesOf(name, times), timesOf(against, times)), ...described };
  };
  const how = `Against reading every character once, on ${whole.length} English pages.`;
  return {
    rows: [
      row(
        'matching, warm, phrases across inline elements included, against reading every character once',
        'scan flows',
        {
          bound: { atMost: 3 },
          how: `Sum of the medians of ${thousand.length} English pages, the first by their files’ names, on the subject or not; least and most are single pages. Scripts, styles and controls are taken out of the page first, so that both read the same text.`,
        },
      ),
      row('sense decisions included, against the same', 'find and decide', { bound: { atMost: 4.5 } }),
      row('the floor itself: walking the text nodes without reading a character', 'f1'),
      row('our walk alone', 'walk'),
      row('matching within text nodes only', 'scan nodes'),
      row('sense decisions included, against matching alone', 'find and decide', {
        against: 'scan flows',
        bound: { atMost: 1.5 },
      }),
      row('matching, with the whole lexicon', 'scan flows', { all: true, how }),
      row('sense decisions included, with the whole lexicon', 'find and decide', { all: true, how }),
    ],
    profiles: await profiles(bench),
  };
}

async function profiles({ name, topical, terms, effort, openReadable }: Bench): Promise<Profile[]> {
  if (name === 'firefox' || !effort.profiled) return [];
  const sampled = { finding: [] as CpuProfile[], 'finding and deciding': [] as CpuProfile[] };
  for (const { url } of topical(effort.fewPages)) {
    for (const what of ['finding', 'finding and deciding'] as const) {
      const page = await openReadable(url);
      const loop = () =>
        page.evaluate((what, lexicon) => inPage.loop(what, lexicon, 500), what, terms.lexicon);
      // The first time warms up.
      await loop();
      sampled[what].push(await sampleCpu(page, loop));
      await page.close();
    }
  }
  const how = `On the ${effort.fewPages} fullest news pages, again and again, functions with their names.`;
  return [
    byFunction(sampled.finding, { title: 'Matching alone, warm', of: ['matching'], how }),
    byFunction(sampled['finding and deciding'], {
      title: 'Matching and deciding, warm',
      of: ['sense decisions included'],
      how,
    }),
  ];
}

function timesOf(name: string, pages: readonly Times[]): TimesByPage {
  return pages.map((times) => times.get(name) ?? []);
}
