import type { Bench } from '../context.ts';
import { byFunction, type CpuProfile, sampleCpu } from '../profile.ts';
import type { Measured, Profile, Row } from '../row.ts';
import { shortestSample, type Times, takeSamples } from '../samples.ts';
import { ratio, type TimesByPage } from '../statistics.ts';
import { compiledLexicon } from '../terms.ts';

/** Matching in a page's warm loop, against reading every character once. */
export async function measureMatching(bench: Bench): Promise<Measured> {
  const { name: browser, pages, terms, effort, open } = bench;
  const all: Timed[] = [];
  const whole: Timed[] = [];
  const options = { rounds: effort.rounds, warmUp: effort.warmUp, atLeast: shortestSample(browser) };
  for (const { url, language } of evenly(pages, effort.pages)) {
    const page = await open(url);
    const time = async (lexicon: typeof terms.lexicon): Promise<Timed> => ({
      language,
      times: await takeSamples(page, browser, () =>
        page.evaluate((lexicon, options) => inPage.timeMatching(lexicon, options), lexicon, options),
      ),
    });
    all.push(await time(terms.lexicon));
    if (language === 'en' && whole.length < effort.fewPages * 2) whole.push(await time(compiledLexicon()));
    await page.close();
  }
  // Of text in other languages little is compared, and less decided.
  const english = all.filter(({ language }) => language === 'en');
  const row = (
    what: string,
    name: string,
    {
      on = all,
      against = 'f2',
      ...described
    }: Pick<Row, 'bound' | 'how'> & { on?: Timed[]; against?: string } = {},
  ): Row => ({
    what,
    unit: '×',
    measured: on.length > 0 ? ratio(timesOf(name, on), timesOf(against, on)) : undefined,
    ...(on.length > 0 ? described : { how: 'no page among those measured is in English' }),
  });
  const alone = `On the ${english.length} of them in English.`;
  const added =
    'Asked of the rules of sense: at most half again. Beside reading a page’s blocks, phrases put together across elements; `npm run eval -- --pages` prints a greater ratio, beside the scan alone of texts taken out before, and does not answer the bound.';
  const how = `Against reading every character once, on ${whole.length} English pages.`;
  const bounds = { matching: { atMost: 3 }, deciding: { atMost: 4.5 }, added: { atMost: 1.5 } };
  return {
    rows: [
      row(
        'matching, warm, phrases across inline elements included, against reading every character once',
        'scan flows',
        {
          bound: bounds.matching,
          how: `Sum of the medians of ${all.length} pages, every so many of all by their files’ names, on the subject or not and in any language; least and most are single pages. Scripts, styles and controls are taken out of the page first, so that both read the same text; all with the names of the English lexicon.`,
        },
      ),
      row('matching, warm, the same on English pages alone', 'scan flows', {
        bound: bounds.matching,
        on: english,
        how: alone,
      }),
      row('sense decisions included, against the same', 'find and decide', { bound: bounds.deciding }),
      row('sense decisions included, on English pages alone', 'find and decide', {
        bound: bounds.deciding,
        on: english,
        how: alone,
      }),
      row('sense decisions included, against matching alone', 'find and decide', {
        against: 'scan flows',
        bound: bounds.added,
        how: `${added} ${`On all ${all.length} pages.`}`,
      }),
      row('sense decisions included, against matching alone on English pages', 'find and decide', {
        against: 'scan flows',
        bound: bounds.added,
        on: english,
        how: `${added} ${alone}`,
      }),
      row('the floor itself: walking the text nodes without reading a character', 'f1'),
      row('our walk alone', 'walk'),
      row('matching within text nodes only', 'scan nodes'),
      row('matching, with the whole lexicon', 'scan flows', { on: whole, how }),
      row('sense decisions included, with the whole lexicon', 'find and decide', { on: whole, how }),
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
  const how = `On the fullest news pages, ${effort.fewPages} of them, again and again, functions with their names.`;
  return [
    byFunction(sampled.finding, { title: 'Matching alone, warm', of: ['matching'], how }),
    byFunction(sampled['finding and deciding'], {
      title: 'Matching and deciding, warm',
      of: ['sense decisions included'],
      how,
    }),
  ];
}

interface Timed {
  readonly language: string;
  readonly times: Times;
}

/** So many of a list, evenly spread over it. */
function evenly<T>(all: readonly T[], count: number): T[] {
  const taken = Math.min(count, all.length);
  return Array.from({ length: taken }, (_, at) => all[Math.floor((at * all.length) / taken)] as T);
}

function timesOf(name: string, pages: readonly Timed[]): TimesByPage {
  return pages.map(({ times }) => times.get(name) ?? []);
}
