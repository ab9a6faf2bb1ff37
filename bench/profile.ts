import type { CDPSession, Page } from 'puppeteer-core';
import type { Profile } from './row.ts';

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly scriptId: string; readonly url: string };
  readonly children?: readonly number[];
}

/** What was running, sample by sample, as the browser's tools tell it. */
export interface CpuProfile {
  /** Microseconds of the browser's clock. */
  readonly startTime: number;
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/**
 * Samples what a page's scripts are at while something is done. Chromium only.
 *
 * @param options.every milliseconds between samples.
 */
export async function sampleCpu(
  page: Page,
  action: () => Promise<unknown>,
  { every = 0.1 }: { readonly every?: number } = {},
): Promise<CpuProfile> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 1000 * every });
  await session.send('Profiler.start');
  await action();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return profile;
}

const shown = 15;
// What scripts did not do: waiting, and the browser's own work.
const notScript = ['(idle)', '(program)', '(root)'];

/**
 * Who took the time, over several profiles: the dearest functions first, each without what it calls.
 *
 * @param origin of the scripts that count, with all that they call; every script where none is given.
 */
export function byFunction(
  profiles: readonly CpuProfile[],
  { origin = '', ...named }: Pick<Profile, 'title' | 'of' | 'how'> & { readonly origin?: string },
): Profile {
  const times = new Map<string, number>();
  for (const { nodes, samples = [], timeDeltas = [] } of profiles) {
    const names = namesOf(nodes);
    const counted = within(nodes, origin);
    samples.forEach((id, at) => {
      const name = names.get(id) ?? '';
      if (notScript.includes(name) || !counted.has(id)) return;
      times.set(name, (times.get(name) ?? 0) + (timeDeltas[at] ?? 0));
    });
  }
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  const lines = [...times]
    .map(([name, time]): [string, number] => [`\`${name}\``, (100 * time) / all])
    .sort(([, a], [, b]) => b - a);
  const rest = lines.slice(shown).reduce((sum, [, share]) => sum + share, 0);
  return {
    ...named,
    heads: ['function', '% of the script'],
    lines: [...lines.slice(0, shown), [`${Math.max(0, lines.length - shown)} more`, rest]],
  };
}

/** The nodes of scripts of an origin and of what they call; collecting garbage has no caller, and counts. */
function within(nodes: readonly ProfileNode[], origin: string): Set<number> {
  const counted = new Set<number>();
  const childrenOf = new Map(nodes.map(({ id, children = [] }) => [id, children]));
  for (const { id, callFrame } of nodes) {
    if (!callFrame.url.startsWith(origin) && callFrame.functionName !== '(garbage collector)') continue;
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (counted.has(next)) continue;
      counted.add(next);
      open.push(...(childrenOf.get(next) ?? []));
    }
  }
  return counted;
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
