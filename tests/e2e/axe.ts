import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** What axe finds wrong with a page once nothing moves on it: each rule with the elements that break it. */
export async function axeProblems(page: Page): Promise<string[]> {
  // A colour on its way to another stands out too little for a moment.
  await expect.poll(() => moving(page)).toEqual([]);
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    );
  });
}

function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => {
        const ends = effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
        return ends && playState === 'running';
      })
      .map(({ effect }) => (effect as KeyframeEffect).target?.outerHTML ?? ''),
  );
}
