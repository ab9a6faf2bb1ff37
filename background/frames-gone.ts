import { order, type Sender } from '../messaging/channel.ts';
import { keepCounts, markedFrames } from '../messaging/counts.ts';

// In the worker's memory alone: one that was ended and comes back asks once more than it has to.
const shown = new Map<number, string>();

/**
 * Forgets the counts of frames that ended without a word, when the page that took their page's place first
 * reports: a tab that crashed, or was put to sleep, tells nothing. Frames of the new page may have reported before
 * it; those are there, and answer.
 */
export async function forgetGone({ tab, frame, document }: Sender): Promise<void> {
  if (tab === undefined || frame !== 0 || !document || shown.get(tab) === document) return;
  shown.set(tab, document);
  const others = (await markedFrames(tab)).filter((other) => other !== 0);
  await Promise.all(
    others.map(async (other) => {
      const marks = await order(tab, { type: 'list-marks' }, { frame: other });
      if (marks === undefined) await keepCounts({ tab, frame: other }, {});
    }),
  );
}
