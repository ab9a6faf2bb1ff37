import type { Page } from 'puppeteer-core';
import type { Bench } from './context.ts';
import { openRead } from './load.ts';
import { byFunction, type CpuProfile, sampleCpu } from './profile.ts';
import type { Profile } from './row.ts';

interface Sampled extends Pick<Profile, 'title' | 'of' | 'how'> {
  readonly url: string;
  /** What is done, with a page of the bench it is given. */
  readonly action: (page: Page, bench: Bench) => Promise<unknown>;
  /** How often it is done, after a first time that does not count; 1 where the first is what matters. */
  readonly rounds: number;
}

/** What the extension's scripts are at while something is done to a page that was read to its end. */
export async function profileOurs(
  { url, action, rounds, ...named }: Sampled,
  bench: Bench,
): Promise<Profile[]> {
  if (bench.name === 'firefox' || !bench.effort.profiled) return [];
  const readable = await bench.readable();
  const page = await openRead(url, readable);
  await page.evaluate(bench.script);
  if (rounds > 1) await action(page, readable);
  const sampled: CpuProfile[] = [];
  for (let round = 0; round < rounds; round++)
    sampled.push(await sampleCpu(page, () => action(page, readable)));
  await page.close();
  return [byFunction(sampled, { ...named, origin: readable.extension.origin })];
}
