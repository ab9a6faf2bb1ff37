import type { Page } from 'puppeteer-core';
import type { CpuProfile } from './profile.ts';

/**
 * When functions first ran, in milliseconds of a page's clock, by their names, as far as samples
 * show them: what took less than a sample's time may be missing.
 *
 * @param origin of the scripts that count; of several, as in frames, the one that ran longest.
 */
export function firstRuns(
  profile: CpuProfile,
  { origin, pageBegan }: { readonly origin: string; readonly pageBegan: number },
): Map<string, number> {
  const { nodes, samples = [], timeDeltas = [], startTime } = profile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const runs = new Map<string, { samples: number; first: Map<string, number> }>();
  let now = startTime;
  samples.forEach((id, at) => {
    now += timeDeltas[at] ?? 0;
    for (let each: number | undefined = id; each !== undefined; each = callers.get(each)) {
      const { functionName = '', url = '', scriptId = '' } = byId.get(each)?.callFrame ?? {};
      if (!url.startsWith(origin)) continue;
      const script = runs.get(scriptId) ?? { samples: 0, first: new Map<string, number>() };
      runs.set(scriptId, script);
      script.samples++;
      if (!script.first.has(functionName)) script.first.set(functionName, (now - pageBegan) / 1000);
    }
  });
  const [longest] = [...runs.values()].sort((a, b) => b.samples - a.samples);
  return longest?.first ?? new Map();
}

/** When a page's own clock began, in microseconds of the clock that profiles and traces use. */
export async function beginningOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const seconds = metrics.find(({ name }) => name === 'NavigationStart')?.value;
  if (!seconds) throw new Error('The browser does not say when the page began.');
  return seconds * 1e6;
}
