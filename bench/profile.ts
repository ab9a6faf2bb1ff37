import type { CDPSession, Page } from 'puppeteer-core';

/** A function's own share of the time that was sampled, what it calls left out. */
export interface Share {
  readonly name: string;
  readonly milliseconds: number;
  readonly percent: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string };
  readonly children?: readonly number[];
}

interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

const microsecondsASample = 100;

/** Samples what a page's scripts are at while something is done. Chromium only. */
export async function sampleCpu(page: Page, action: () => Promise<unknown>): Promise<CpuProfile> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: microsecondsASample });
  await session.send('Profiler.start');
  await action();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return profile;
}

/** Who took the time, over several profiles: the dearest functions first. */
export function dearest(profiles: readonly CpuProfile[], count: number): Share[] {
  const times = new Map<string, number>();
  for (const { nodes, samples = [], timeDeltas = [] } of profiles) {
    const names = namesOf(nodes);
    samples.forEach((id, at) => {
      const name = names.get(id) ?? '';
      times.set(name, (times.get(name) ?? 0) + (timeDeltas[at] ?? 0) / 1000);
    });
  }
  // What the page's scripts did not do: waiting, and the browser's own work.
  for (const name of ['(idle)', '(program)', '(root)']) times.delete(name);
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .map(([name, milliseconds]) => ({ name, milliseconds, percent: (100 * milliseconds) / all }))
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, count);
}

/** What each node is called; functions without a name by who calls them. */
function namesOf(nodes: readonly ProfileNode[]): Map<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const nameOf = (id: number): string => {
    const own = byId.get(id)?.callFrame.functionName;
    const caller = callers.get(id);
    return own || caller === undefined ? (own ?? '') : `callback of ${nameOf(caller)}`;
  };
  return new Map(nodes.map(({ id }) => [id, nameOf(id)]));
}
