import type { Bench } from '../context.ts';
import { dearest, type Share, sampleCpu } from '../profile.ts';

/** Where our time goes, by function. */
export interface Profile {
  readonly title: string;
  readonly shares: readonly Share[];
}

const shown = 25;

/** Samples the matcher in a warm loop, and whole pages marked from nothing, on the fullest pages. */
export async function takeProfiles({ topical, terms, effort, openReadable }: Bench): Promise<Profile[]> {
  const warm = [];
  const cold = [];
  for (const { url } of topical(effort.fewPages)) {
    const page = await openReadable(url);
    // Twice: the first time warms up.
    const loop = () => page.evaluate((lexicon) => inPage.loopFindAndDecide(lexicon, 700), terms.lexicon);
    await loop();
    warm.push(await sampleCpu(page, loop));
    await page.close();
    for (let load = 0; load < effort.loads; load++) {
      const fresh = await openReadable(url);
      cold.push(await sampleCpu(fresh, () => fresh.evaluate(() => inPage.annotateOnce('ours'))));
      await fresh.close();
    }
  }
  return [
    { title: 'finding and deciding, warm', shares: dearest(warm, shown) },
    { title: 'marking a page from nothing, cold', shares: dearest(cold, shown) },
  ];
}
